package dev.berth.engine.firewall;

import dev.berth.engine.firewall.Why.Owner;
import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Some ports of a machine that the same others have to reach, over TCP.
 *
 * @param from who connects, in order; none of them covers another. Nobody if it is not known
 * @param ports in order, neither overlapping nor next to each other
 * @param needs all that the ports are needed for
 */
record Admission(List<Peer> from, List<PortRange> ports, List<Need> needs) {
  Admission {
    from = List.copyOf(from);
    ports = List.copyOf(ports);
    needs = List.copyOf(needs);
  }

  List<Reason> reasons() {
    return Reason.of(needs);
  }

  /** The ports that nobody else has to reach, so that all others can be kept out. */
  List<PortRange> closedPorts() {
    List<PortRange> others = new ArrayList<>();
    for (Need each : needs) {
      if (each.from().isAnybody() || each.why().owner() == Owner.OTHERS) {
        others.add(each.ports());
      }
    }
    return Spans.without(ports, others);
  }

  /** All who connect, also those whom others cover; anybody alone, if it is anybody. */
  Set<Peer> everybody() {
    Set<Peer> everybody = new TreeSet<>(from);
    for (Need each : from.get(0).isAnybody() ? List.<Need>of() : needs) {
      everybody.add(each.from());
    }
    return everybody;
  }

  /** All needs by those who are named for them: who needs it, or whoever covers him. */
  Map<Peer, List<Need>> needsBySource() {
    Map<Peer, List<Need>> bySource = new LinkedHashMap<>();
    from.forEach(each -> bySource.put(each, new ArrayList<>()));
    List<Peer> wide = new ArrayList<>(from);
    wide.removeIf(each -> each.kind() == Peer.Kind.MACHINE);
    for (Need each : needs) {
      boolean named = bySource.containsKey(each.from());
      for (Peer peer : named ? List.of(each.from()) : wide) {
        if (peer.covers(each.from())) {
          bySource.get(peer).add(each);
        }
      }
    }
    return bySource;
  }

  /** {@code port 9443}, {@code ports 9443, 9501-9504}. */
  String portsInWords() {
    boolean one = ports.size() == 1 && ports.get(0).isSingle();
    return (one ? "port " : "ports ") + Spans.text(ports, ", ");
  }
}
