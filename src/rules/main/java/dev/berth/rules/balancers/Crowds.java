package dev.berth.rules.balancers;

import dev.berth.facts.Facts;
import dev.berth.facts.HostMention;
import dev.berth.model.Environment;
import dev.berth.model.HostNames;
import dev.berth.model.LoadBalancer;
import dev.berth.model.Zone;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What rules of a firewall name that is more than one machine. */
final class Crowds {
  private static final String ANY = "any";

  /** By name, what is said of it. */
  private final Map<String, String> crowds = new HashMap<>();

  Crowds(Environment environment, Facts facts) {
    for (Zone each : environment.zones()) {
      crowds.put(HostNames.key(each.name().orElse("")), "that is a zone");
    }
    crowds.put(ANY, "that is everybody");
    // A zone may be called like the machine in it.
    for (HostMention each : facts.hostMentions(environment)) {
      if (!isCaller(each)) {
        crowds.remove(HostNames.key(each.name().get()));
      }
    }
  }

  private static boolean isCaller(HostMention mention) {
    return mention.owner() instanceof LoadBalancer balancer
        && balancer.callsFrom().contains(mention.name());
  }

  /** What a name is, if that is no machine. */
  Optional<String> what(String name) {
    return Optional.ofNullable(crowds.get(HostNames.key(name)));
  }
}
