package dev.berth.rules.network;

import dev.berth.facts.PortClaim;
import dev.berth.model.FirewallRule;
import java.util.List;

/** What listens for servers, nodes and monitoring alone. */
final class Internal {
  private Internal() {}

  /** Engines have a rule of their own, and the communication port of a server knows its clients. */
  static boolean is(PortClaim claim) {
    return switch (claim.role()) {
      case SERVER_REGISTRATION, NODE_MANAGER_REGISTRATION, NODE_MANAGER_COMMUNICATION -> true;
      case WEB_SERVICE, TERR_SERVICE, PYTHON_SERVICE, R_SERVICE -> true;
      case CLUSTERING, SERVER_JMX, SERVICE_JMX, DATABASE -> true;
      default -> false;
    };
  }

  /** Whether a rule is not among some yet, to which it is added. */
  static boolean isNew(FirewallRule rule, List<FirewallRule> told) {
    for (FirewallRule each : told) {
      if (each == rule) {
        return false;
      }
    }
    told.add(rule);
    return true;
  }
}
