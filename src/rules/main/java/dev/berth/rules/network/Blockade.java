package dev.berth.rules.network;

import dev.berth.facts.Flow;
import dev.berth.model.Certainty;
import dev.berth.model.PortRange;
import dev.berth.network.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All that is kept out at a border for one cause. */
final class Blockade {
  /** In order of the file, but for the first, which is the one that is needed most surely. */
  private final List<Packet> packets = new ArrayList<>();

  /**
   * What is kept out: some flow on one of its ports.
   *
   * @param passage what becomes of that port and others
   */
  record Packet(Flow flow, Passage passage, int port) {
    boolean isSure() {
      return flow.necessity() == Certainty.CONFIRMED;
    }

    /** Its ends, with their addresses as far as they are known. */
    String shown() {
      return flow.from().packet(flow.to(), port) + "/tcp";
    }
  }

  /** Adds what becomes of some ports of a flow. */
  void add(Flow flow, Passage passage) {
    boolean first = packets.isEmpty() || !packets.get(0).isSure();
    int at = first && flow.necessity() == Certainty.CONFIRMED ? 0 : packets.size();
    for (int port = passage.ports().first(); port <= passage.ports().last(); port++) {
      packets.add(at++, new Packet(flow, passage, port));
    }
  }

  /** The one that is shown. */
  Packet first() {
    return packets.get(0);
  }

  List<Packet> packets() {
    return packets;
  }

  /** All ports that are kept out, each once. */
  List<PortRange> ports() {
    Set<PortRange> all = new TreeSet<>();
    for (Packet each : packets) {
      all.add(each.passage().ports());
    }
    List<PortRange> ports = new ArrayList<>();
    int next = PortRange.LOWEST;
    for (PortRange each : all) {
      if (each.last() >= next) {
        ports.add(new PortRange(Math.max(next, each.first()), each.last()));
        next = each.last() + 1;
      }
    }
    return ports;
  }

  /** The same as they are written in rules. */
  List<String> portTexts() {
    List<String> texts = new ArrayList<>();
    for (PortRange each : ports()) {
      texts.add(each.toString());
    }
    return texts;
  }

  /** The same in words: {@code port 9443}, {@code ports 9080, 9501-9503}. */
  String portsLabel() {
    List<String> texts = portTexts();
    boolean one = texts.size() == 1 && ports().get(0).isSingle();
    return (one ? "port " : "ports ") + String.join(", ", texts);
  }
}
