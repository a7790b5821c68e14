package dev.berth.rules.network;

import dev.berth.facts.Flow;
import dev.berth.model.Certainty;
import dev.berth.model.PortRange;
import dev.berth.network.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All that is kept out at a border for one cause, by the flow that is needed most surely. */
final class Blockade {
  private final Set<PortRange> others = new TreeSet<>();
  private Flow flow;
  private Passage passage;

  Blockade(Flow flow, Passage passage) {
    this.flow = flow;
    this.passage = passage;
    others.add(passage.ports());
  }

  Flow flow() {
    return flow;
  }

  Passage passage() {
    return passage;
  }

  /** The port of the packet that is shown. */
  int port() {
    return passage.ports().first();
  }

  boolean isSure() {
    return flow.necessity() == Certainty.CONFIRMED;
  }

  void add(Flow another, Passage kept) {
    others.add(kept.ports());
    if (!isSure() && another.necessity() == Certainty.CONFIRMED) {
      flow = another;
      passage = kept;
    }
  }

  /** All ports that are kept out, each once. */
  List<PortRange> ports() {
    List<PortRange> ports = new ArrayList<>();
    int next = PortRange.LOWEST;
    for (PortRange each : others) {
      if (each.last() >= next) {
        ports.add(new PortRange(Math.max(next, each.first()), each.last()));
        next = each.last() + 1;
      }
    }
    return ports;
  }

  /** The same in a few characters: {@code 5701-5704, 9443}. */
  String portList() {
    StringBuilder list = new StringBuilder();
    for (PortRange each : ports()) {
      list.append(list.length() == 0 ? "" : ", ").append(each);
    }
    return list.toString();
  }

  /** One packet that is kept out, with its addresses as far as they are known. */
  String packet() {
    return flow.from() + " → " + flow.to().withPort(port()) + "/tcp";
  }

  /** The other ports that are kept out alike; empty if there are none. */
  String likewise() {
    StringBuilder shown = new StringBuilder();
    int next = PortRange.LOWEST;
    for (PortRange each : others) {
      for (PortRange rest : without(port(), Math.max(next, each.first()), each.last())) {
        shown.append(shown.length() == 0 ? "; likewise " : ", ").append(rest);
      }
      next = Math.max(next, each.last() + 1);
    }
    return shown.toString();
  }

  /** The ports from the first to the last but one. */
  private static List<PortRange> without(int port, int first, int last) {
    List<PortRange> rest = new ArrayList<>();
    boolean within = first <= port && port <= last;
    if (first <= (within ? port - 1 : last)) {
      rest.add(new PortRange(first, within ? port - 1 : last));
    }
    if (within && port < last) {
      rest.add(new PortRange(port + 1, last));
    }
    return rest;
  }
}
