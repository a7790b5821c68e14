package dev.berth.engine.firewall;

import dev.berth.engine.firewall.Peer.Kind;
import java.util.ArrayList;
import java.util.List;

/** What of a policy cannot be written, in words. */
final class Gaps {
  static final String UNREAD = "what could not be read of the files";

  private Gaps() {}

  /** What is to be let in from where nobody said. */
  static List<String> withheld(Policy policy) {
    List<String> gaps = new ArrayList<>();
    for (HostPolicy host : policy.hosts()) {
      for (Admission each : host.withheld()) {
        gaps.add(withheld(host.host(), each));
      }
    }
    return gaps;
  }

  /** Likewise, and what is to be let in from networks without addresses. */
  static List<String> ofNetworks(Policy policy) {
    List<String> gaps = withheld(policy);
    for (HostPolicy host : policy.hosts()) {
      for (Admission each : host.admissions()) {
        for (Peer from : each.from()) {
          if (from.kind() == Kind.NETWORK && !from.isAddressed()) {
            String what = from.name() + " to " + each.portsInWords() + " of " + host.host().name();
            gaps.add(what + ": the zone has no addresses");
          }
        }
      }
    }
    return gaps;
  }

  /** {@code monitoring to port 1099 of sf1: say where it is with --monitoring}. */
  static String withheld(Peer host, Admission admission) {
    return "monitoring to "
        + admission.portsInWords()
        + " of "
        + host.name()
        + ": say where it is with --monitoring";
  }
}
