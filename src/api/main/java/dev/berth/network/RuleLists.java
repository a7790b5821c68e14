package dev.berth.network;

import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.List;

/** The lists of rules of an environment: that between zones, and those of machines. */
final class RuleLists {
  private final List<List<Ruling>> lists = new ArrayList<>();

  RuleLists(List<Ruling> common, MachineFirewalls own) {
    lists.add(common);
    lists.addAll(own.lists());
  }

  /** The rules that never decide, each with the first one that is in its way. */
  List<Shadow> shadows(Standings standings) {
    List<Shadow> shadows = new ArrayList<>();
    for (List<Ruling> each : lists) {
      shadows.addAll(new Shadows(each, standings).all());
    }
    return shadows;
  }

  /** Whether the rules before one in its list deny, or may, all that it is about on some ports. */
  boolean areDenied(FirewallRule rule, PortRange ports) {
    for (List<Ruling> each : lists) {
      for (int i = 0; i < each.size(); i++) {
        if (each.get(i).rule == rule) {
          return each.get(i).isDenied(each.subList(0, i), ports);
        }
      }
    }
    return false;
  }
}
