package dev.berth.facts;

import dev.berth.model.Declared;
import dev.berth.model.HostNames;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A host name or address that an environment gives for something. */
public record HostMention(Declared owner, Value<String> name) {
  /** Some by the domains of the hosts; those without one, and addresses, by nothing. */
  public static Map<String, List<HostMention>> byDomain(List<HostMention> mentions) {
    Map<String, List<HostMention>> domains = new TreeMap<>();
    for (HostMention each : mentions) {
      String host = HostNames.key(each.name.get());
      int dot = HostNames.isAddress(host) ? -1 : host.indexOf('.');
      String domain = dot < 0 ? "" : host.substring(dot + 1);
      domains.putIfAbsent(domain, new ArrayList<>());
      domains.get(domain).add(each);
    }
    return domains;
  }
}
