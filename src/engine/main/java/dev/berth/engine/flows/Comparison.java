package dev.berth.engine.flows;

import dev.berth.model.NodeManager;
import java.util.ArrayList;
import java.util.List;

/** Compares what chains are with all machines to what is left of them. */
record Comparison(Paths before, Paths after) {

  /** Whether it is about a node that is away: what it ran is told of already. */
  boolean isItselfAway(Chain chain) {
    List<Stop> last = chain.layers().get(chain.layers().size() - 1).stops();
    return last.size() == 1
        && last.get(0).thing() instanceof NodeManager
        && after.isAway(last.get(0));
  }

  Loss loss(String environment, Chain chain) {
    List<List<Stop>> had = before.through(chain);
    List<List<Stop>> left = after.through(chain);
    Fate fate = fate(had, left);
    String reason =
        switch (fate) {
          case LOST -> new Shortage(after, chain).reason();
          case NONE -> new Shortage(before, chain).reason();
          case SINGLE, FEWER -> rest(chain, had, left);
          case SAME -> "";
        };
    boolean anew = fate == Fate.SINGLE || fate == Fate.FEWER;
    return new Loss(environment, chain.name(), fate, anew ? reason + joined(chain) : reason);
  }

  /** A node manager finds the other servers, but starts anew only by the one that it joins. */
  private String joined(Chain chain) {
    List<Stop> last = chain.layers().get(chain.layers().size() - 1).stops();
    if (last.size() == 1 && last.get(0).thing() instanceof NodeManager node) {
      for (Stop server : chain.layers().get(0).stops()) {
        boolean joined = after.facts().serverOf(node).orElse(null) == server.thing();
        if (joined && after.isAway(server)) {
          return "; the one that it joins is away: " + server.label();
        }
      }
    }
    return "";
  }

  private static Fate fate(List<List<Stop>> had, List<List<Stop>> left) {
    Fate fate = Fate.SAME;
    for (int i = 0; i < had.size(); i++) {
      if (had.get(i).isEmpty()) {
        return Fate.NONE;
      }
      boolean single = left.get(i).size() == 1 && had.get(i).size() > 1;
      boolean fewer = left.get(i).size() < had.get(i).size() && fate == Fate.SAME;
      fate = single ? Fate.SINGLE : fewer ? Fate.FEWER : fate;
    }
    return left.get(0).isEmpty() ? Fate.LOST : fate;
  }

  /** {@code 1 of 2 servers left: server "sf2"}, for each layer that has fewer. */
  private static String rest(Chain chain, List<List<Stop>> had, List<List<Stop>> left) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < had.size(); i++) {
      if (left.get(i).size() < had.get(i).size()) {
        String count = left.get(i).size() + " of " + had.get(i).size() + " ";
        String plural = chain.layers().get(i).plural();
        parts.add(count + plural + " left: " + Layer.labels(left.get(i)));
      }
    }
    return String.join("; ", parts);
  }
}
