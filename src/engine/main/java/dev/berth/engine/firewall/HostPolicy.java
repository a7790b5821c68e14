package dev.berth.engine.firewall;

import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Who has to reach a machine.
 *
 * @param admissions by their first port; each port is in one of them at most
 * @param withheld what has to be let in from where nobody said
 */
record HostPolicy(Peer host, List<Admission> admissions, List<Admission> withheld)
    implements Comparable<HostPolicy> {
  HostPolicy {
    admissions = List.copyOf(admissions);
    withheld = List.copyOf(withheld);
  }

  /** What has to be let in, as far as it is known, and what else. */
  List<Admission> all() {
    List<Admission> all = new ArrayList<>(admissions);
    all.addAll(withheld);
    return all;
  }

  /** The ports of what has to be let in from where nobody said. */
  List<PortRange> withheldPorts() {
    List<PortRange> ports = new ArrayList<>();
    withheld.forEach(each -> ports.addAll(each.ports()));
    return Spans.joined(ports);
  }

  @Override
  public int compareTo(HostPolicy other) {
    return host.compareTo(other.host);
  }
}
