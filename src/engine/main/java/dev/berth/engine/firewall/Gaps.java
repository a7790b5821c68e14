package dev.berth.engine.firewall;

import dev.berth.engine.firewall.Peer.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

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

  /**
   * Likewise, and what is to be let in from networks without addresses, and where one end is told
   * by addresses of another kind than those of the other, which has a name of its own.
   */
  static List<String> ofMembers(Policy policy) {
    List<String> gaps = withheld(policy);
    for (HostPolicy host : policy.hosts()) {
      boolean named = host.host().isMember();
      for (Admission each : host.admissions()) {
        Set<Peer> others = each.everybody();
        others.removeIf(from -> from.isMember() == named);
        gaps.addAll(ofKinds(host.host(), others, each));
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

  /** What is to be let out to where neither a name nor an address of the machine tells it. */
  static List<String> ofTargets(Policy policy) {
    List<String> gaps = new ArrayList<>();
    for (HostPolicy host : policy.hosts()) {
      boolean told = host.host().isMember() || host.host().isAddressed();
      for (Admission each : told ? List.<Admission>of() : host.admissions()) {
        List<String> from = each.everybody().stream().map(Peer::name).toList();
        String what = Reason.some(from) + " to " + each.portsInWords() + " of ";
        gaps.add(what + host.host().name() + ": its addresses are not known");
      }
    }
    return gaps;
  }

  /** Who of some who connect has addresses, but none of the kind that the machine has. */
  static List<String> ofKinds(Peer host, Collection<Peer> some, Admission admission) {
    List<String> apart = new ArrayList<>();
    for (Peer from : some) {
      if (!from.canMeet(host)) {
        apart.add(from.name());
      }
    }
    if (apart.isEmpty()) {
      return List.of();
    }
    String what = Reason.some(apart) + " to " + admission.portsInWords() + " of " + host.name();
    return List.of(what + ": one end has addresses of IPv4 alone, the other of IPv6 alone");
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
