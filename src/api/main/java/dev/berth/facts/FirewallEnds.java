package dev.berth.facts;

import dev.berth.model.FirewallRule;
import dev.berth.model.HostNames;
import dev.berth.model.Value;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the ends of firewall rules may be called. */
final class FirewallEnds {
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> hosts = new HashSet<>();
  private final List<String> listed;

  /** Zones, all that has a name, and hosts, in any letters and without their domain, too. */
  FirewallEnds(List<String> zones, List<DeclaredName> declared, List<HostMention> mentions) {
    names.add("any");
    names.addAll(zones);
    for (DeclaredName each : declared) {
      names.add(each.name().get());
    }
    for (HostMention each : mentions) {
      names.add(each.name().get());
      String key = HostNames.key(each.name().get());
      hosts.add(key);
      if (key.indexOf('.') > 0 && !HostNames.isAddress(key)) {
        hosts.add(key.substring(0, key.indexOf('.')));
      }
    }
    listed = List.copyOf(names);
  }

  /**
   * What an end refers to; nothing if it is an address, or the full name of a host that nothing
   * else speaks of.
   */
  Optional<Reference> reference(FirewallRule rule, Value<String> end) {
    String name = end.orElse("");
    boolean outside = name.indexOf('.') >= 0 || name.indexOf(':') >= 0 || name.indexOf('/') >= 0;
    if (outside || !end.isDeclared()) {
      return Optional.empty();
    }
    boolean resolved = names.contains(name) || hosts.contains(HostNames.key(name));
    return Optional.of(new Reference(rule, "zone or host", end, resolved, listed));
  }
}
