package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.PortClaim;
import dev.berth.model.Environment;
import dev.berth.model.FirewallDefaults;
import dev.berth.model.FirewallRule;
import dev.berth.model.Role;
import dev.berth.model.Value;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What listens for servers, nodes and monitoring alone. */
final class Internal {
  private Internal() {}

  /** Engines have a rule of their own, and the communication port of a server knows its clients. */
  static boolean is(PortClaim claim) {
    return is(claim.role());
  }

  private static boolean is(Role role) {
    return switch (role) {
      case SERVER_REGISTRATION, NODE_MANAGER_REGISTRATION, NODE_MANAGER_COMMUNICATION -> true;
      case WEB_SERVICE, TERR_SERVICE, PYTHON_SERVICE, R_SERVICE -> true;
      case CLUSTERING, SERVER_JMX, SERVICE_JMX, DATABASE -> true;
      default -> false;
    };
  }

  /** Whether monitoring has to reach it, from wherever that is. */
  static boolean isMonitored(PortClaim claim) {
    return claim.role() == Role.SERVER_JMX || claim.role() == Role.SERVICE_JMX;
  }

  /** Whether only servers and nodes of one site have to reach it. */
  static boolean isOfSite(PortClaim claim) {
    return isOfSite(claim.role());
  }

  /** Whether that is so of what listens in a role. */
  static boolean isOfSite(Role role) {
    return switch (role) {
      case SERVER_JMX, SERVICE_JMX, DATABASE -> false;
      case SERVER_COMMUNICATION -> true;
      default -> is(role);
    };
  }

  /** Whether that is so of all of them. */
  static boolean areOfSite(List<PortClaim> claims) {
    boolean are = true;
    for (PortClaim each : claims) {
      are &= isOfSite(each);
    }
    return are;
  }

  /**
   * Whether nobody but servers and nodes has to reach it, administrators and monitoring neither: a
   * node reports its state where it is told what to do.
   */
  static boolean isOfMachines(PortClaim claim) {
    return switch (claim.role()) {
      case CLUSTERING, NODE_MANAGER_REGISTRATION -> true;
      case WEB_SERVICE, TERR_SERVICE, PYTHON_SERVICE, R_SERVICE -> true;
      default -> false;
    };
  }

  /** Whether that is so, and no metrics are read there, as where nodes register. */
  static boolean isUnread(PortClaim claim) {
    return isOfMachines(claim) && claim.role() != Role.NODE_MANAGER_REGISTRATION;
  }

  /** Whether a node tells its state there to whoever watches, and servers tell it what to do. */
  static boolean isOfNode(PortClaim claim) {
    return claim.role() == Role.NODE_MANAGER_COMMUNICATION;
  }

  /**
   * Where a rule lets somebody reach an internal listener. One that lets them out does not if they
   * come out anyway: what lets them in then holds without it. Nor does one for addresses of a kind
   * that the machine has none of.
   */
  static List<Passage> opened(Connections connections, Place somebody, PortClaim claim) {
    boolean kept = isOutboundDenied(claim.environment());
    List<Passage> opened = new ArrayList<>();
    for (Passage each : is(claim) ? connections.passages(somebody, claim) : List.<Passage>of()) {
      boolean open = each.outcome() == Outcome.ALLOWED && each.rule().isPresent();
      if (open && (kept || !each.rule().get().direction().is(FirewallRule.Direction.OUT))) {
        opened.add(each);
      }
    }
    return opened.isEmpty() || mayMeet(connections, somebody, claim) ? opened : List.of();
  }

  private static boolean mayMeet(Connections connections, Place somebody, PortClaim claim) {
    Optional<Place> machine = connections.named(claim.machine().name());
    return new AddressKinds(connections).mayMeet(somebody, machine.get());
  }

  private static boolean isOutboundDenied(Environment environment) {
    Value<FirewallDefaults> defaults = environment.firewallDefaults();
    return defaults.isPresent() && defaults.get().outbound().is(FirewallRule.Action.DENY);
  }
}
