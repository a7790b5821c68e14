package dev.berth.rules.nodes;

import dev.berth.diagnostic.Edit;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.facts.ToldPort;
import dev.berth.model.NodeManager;
import dev.berth.model.Role;

/** Tells node managers the ports of their servers. */
final class ToldPorts {
  private ToldPorts() {}

  /** Whether something else of the server listens there: then its port is the one to change. */
  static boolean isContested(ToldPort port, Facts facts) {
    for (PortClaim each : facts.claims(facts.environmentOf(port.server()))) {
      boolean other = each.owner() == port.server() && each.value() != port.actual();
      if (other && each.ports().contains(port.actual().get())) {
        return true;
      }
    }
    return false;
  }

  /** What is left to its default is written beside the name of the server, or the host. */
  static Edit edit(ToldPort port) {
    if (port.told().isDeclared()) {
      return Edit.value(port.told(), port.told(), port.actual());
    }
    NodeManager node = port.node();
    String key =
        port.role() == Role.SERVER_REGISTRATION
            ? "serverRegistrationPort"
            : "serverCommunicationPort";
    return Edit.entry(
        node.server().isDeclared() ? node.server() : node.host(), port.actual().get(), key);
  }
}
