package dev.berth.facts;

import dev.berth.facts.Collision.Kind;
import dev.berth.model.NodeManager;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Service;

/** Decides the one kind of a collision. */
final class CollisionKinds {
  private CollisionKinds() {}

  static Kind of(PortClaim a, PortClaim b) {
    if (a.isEngines() || b.isEngines()) {
      return a.isEngines() && b.isEngines() ? ofEngines(a, b) : Kind.ENGINES_AND_LISTENER;
    }
    if (a.owner() != b.owner() && a.owner() instanceof Server && b.owner() instanceof Server) {
      return Kind.SERVERS;
    }
    if (a.owner() != b.owner()
        && a.owner() instanceof NodeManager
        && b.owner() instanceof NodeManager) {
      return Kind.NODE_MANAGERS;
    }
    Kind byRole = ofRole(a, b);
    return byRole != Kind.OTHER ? byRole : ofOwners(a, b);
  }

  private static Kind ofEngines(PortClaim a, PortClaim b) {
    boolean alike = a.role() == b.role() && a.ports().first() == b.ports().first();
    return alike ? Kind.SAME_ENGINES : Kind.ENGINES;
  }

  private static Kind ofRole(PortClaim a, PortClaim b) {
    if (either(a, b, Role.SERVER_JMX) || either(a, b, Role.SERVICE_JMX)) {
      return Kind.JMX;
    }
    if (either(a, b, Role.AGENT_CHECK)) {
      return Kind.AGENT_CHECK;
    }
    if (either(a, b, Role.INFORMATION_SERVICES)) {
      return Kind.INFORMATION_SERVICES;
    }
    return either(a, b, Role.CLUSTERING) ? Kind.CLUSTERING : Kind.OTHER;
  }

  private static Kind ofOwners(PortClaim a, PortClaim b) {
    if (a.owner() == b.owner() && a.owner() instanceof Server) {
      return ofOneServer(a, b);
    }
    if (a.isServicePort() && b.isServicePort()) {
      return bothWeb(a, b) ? Kind.OTHER : Kind.SERVICES;
    }
    boolean nodeManager = a.owner() instanceof NodeManager || b.owner() instanceof NodeManager;
    if (nodeManager && (a.isServicePort() || b.isServicePort())) {
      return Kind.SERVICE_AND_NODE_MANAGER;
    }
    boolean backEnd = isServerBackEnd(a) || isServerBackEnd(b);
    return nodeManager && backEnd ? Kind.SERVER_AND_NODE_MANAGER : Kind.OTHER;
  }

  private static Kind ofOneServer(PortClaim a, PortClaim b) {
    if (isConnector(a) && isConnector(b)) {
      return Kind.CONNECTORS;
    }
    return isConnector(a) || isConnector(b) ? Kind.FRONT_END : Kind.OTHER;
  }

  private static boolean bothWeb(PortClaim a, PortClaim b) {
    return ((Service) a.owner()).isWebService() && ((Service) b.owner()).isWebService();
  }

  private static boolean isConnector(PortClaim claim) {
    return claim.role() == Role.PUBLIC_HTTP || claim.role() == Role.PUBLIC_HTTPS;
  }

  private static boolean isServerBackEnd(PortClaim claim) {
    return claim.role() == Role.SERVER_REGISTRATION || claim.role() == Role.SERVER_COMMUNICATION;
  }

  private static boolean either(PortClaim a, PortClaim b, Role role) {
    return a.role() == role || b.role() == role;
  }
}
