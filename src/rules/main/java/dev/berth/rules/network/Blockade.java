package dev.berth.rules.network;

import dev.berth.facts.Flow;
import dev.berth.model.Certainty;
import dev.berth.model.PortRange;
import dev.berth.network.Passage;
import java.util.Set;
import java.util.TreeSet;

/** All that one rule keeps out, or the lack of one, by the flow that is needed most surely. */
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

  /** One packet that is kept out, with its addresses as far as they are known. */
  String packet() {
    return flow.from() + " → " + flow.to().withPort(port()) + "/tcp";
  }

  /** The other ports that are kept out alike; empty if there are none. */
  String likewise() {
    StringBuilder shown = new StringBuilder();
    for (PortRange each : others) {
      boolean own = each.first() == port();
      if (!own || !each.isSingle()) {
        PortRange rest = own ? new PortRange(port() + 1, each.last()) : each;
        shown.append(shown.length() == 0 ? "; likewise " : ", ").append(rest);
      }
    }
    return shown.toString();
  }
}
