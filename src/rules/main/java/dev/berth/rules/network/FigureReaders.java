package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.PortClaim;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Role;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Zones that are let in to nothing but where servers and nodes tell their figures, in containers on
 * the ports at which nodes register (R-CDK): whatever they are called, they watch.
 */
final class FigureReaders {
  private static final Set<Role> FIGURES =
      Set.of(Role.SERVER_REGISTRATION, Role.NODE_MANAGER_REGISTRATION);

  private final Environment environment;
  private final List<PortClaim> claims;
  private final Connections connections;
  private final Set<Integer> ports = new HashSet<>();

  FigureReaders(Environment environment, List<PortClaim> claims, Connections connections) {
    this.environment = environment;
    this.claims = claims;
    this.connections = connections;
    for (PortClaim each : claims) {
      ports.addAll(FIGURES.contains(each.role()) ? Set.of(each.ports().first()) : Set.of());
    }
  }

  /** Whether a zone is one of them. */
  boolean are(Zone zone) {
    Set<Role> read = new HashSet<>();
    for (PortClaim claim : areLetInToPorts(zone) ? claims : List.<PortClaim>of()) {
      for (Passage each : connections.passages(Outsiders.in(zone), claim)) {
        read.addAll(OutsideZone.isOpened(each, zone) ? Set.of(claim.role()) : Set.of());
      }
    }
    return read.equals(FIGURES);
  }

  /** Whether all rules that let the zone in name such ports alone. */
  private boolean areLetInToPorts(Zone zone) {
    List<String> names = OutsideZone.names(zone);
    boolean are = true;
    for (FirewallRule rule : environment.firewall()) {
      boolean lets = rule.allows() && names.contains(rule.from().orElse(""));
      are &= !lets || !rule.ports().isEmpty() && areOfFigures(rule.ports());
    }
    return are;
  }

  private boolean areOfFigures(List<Value<DeclaredRange>> named) {
    boolean are = true;
    for (Value<DeclaredRange> each : named) {
      are &= each.get().first() == each.get().last() && ports.contains(each.get().first());
    }
    return are;
  }
}
