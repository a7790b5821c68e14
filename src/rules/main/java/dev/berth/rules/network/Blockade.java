package dev.berth.rules.network;

import dev.berth.facts.Flow;
import dev.berth.model.PortRange;
import dev.berth.network.Passage;
import java.util.Set;
import java.util.TreeSet;

/** All that one rule keeps out, or the lack of one, by the first flow that it was met in. */
final class Blockade {
  final Flow flow;
  final Passage passage;

  private final Set<PortRange> others = new TreeSet<>();

  Blockade(Flow flow, Passage passage) {
    this.flow = flow;
    this.passage = passage;
    if (!passage.ports().isSingle()) {
      others.add(new PortRange(port() + 1, passage.ports().last()));
    }
  }

  /** The port of the packet that is shown. */
  int port() {
    return passage.ports().first();
  }

  void add(PortRange ports) {
    if (!ports.contains(port())) {
      others.add(ports);
    }
  }

  /** One packet that is kept out, with its addresses as far as they are known. */
  String packet() {
    return flow.from() + " → " + flow.to().withPort(port()) + "/tcp";
  }

  /** The other ports that are kept out alike; empty if there are none. */
  String likewise() {
    StringBuilder shown = new StringBuilder();
    for (PortRange each : others) {
      shown.append(shown.length() == 0 ? "; likewise " : ", ").append(each);
    }
    return shown.toString();
  }
}
