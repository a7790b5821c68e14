package dev.berth.engine.flows;

import java.util.ArrayList;
import java.util.List;

/** Why a chain has no path: the first layer of which nothing can be reached. */
record Shortage(Paths paths, Chain chain) {
  String reason() {
    List<List<Stop>> reached = paths.reached(chain);
    for (int i = 0; i < reached.size(); i++) {
      if (reached.get(i).isEmpty()) {
        return reason(chain.layers().get(i), i == 0 ? List.of() : reached.get(i - 1));
      }
    }
    throw new IllegalStateException("there is a path: " + chain.name());
  }

  private String reason(Layer layer, List<Stop> before) {
    List<Stop> there = new ArrayList<>();
    List<Stop> backing = new ArrayList<>();
    boolean starved = true;
    for (Stop stop : layer.stops()) {
      if (!paths.isAway(stop)) {
        there.add(stop);
        backing = paths.lacking(stop);
        starved &= !backing.isEmpty();
      }
    }
    if (there.isEmpty()) {
      boolean single = layer.stops().size() == 1;
      String which =
          single ? "its only " + layer.noun() + " is" : "all its " + layer.plural() + " are";
      return which + " away: " + Layer.labels(layer.stops());
    }
    if (starved) {
      return missing(backing);
    }
    String cause = isLedTo(there, before) ? "a firewall keeps everybody from" : "nothing leads to";
    return cause + " what is left: " + Layer.labels(there);
  }

  private String missing(List<Stop> backing) {
    boolean away = true;
    for (Stop each : backing) {
      away &= paths.isAway(each);
    }
    String what = Layer.labels(backing);
    String gone = what + (Layer.names(backing).size() == 1 ? " is away" : " are away");
    return away ? gone : "a firewall keeps what is left from " + what;
  }

  private boolean isLedTo(List<Stop> there, List<Stop> before) {
    boolean led = before.isEmpty();
    for (Stop one : before) {
      for (Stop other : there) {
        led |= paths.leads(one, other);
      }
    }
    return led;
  }
}
