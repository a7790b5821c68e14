package dev.berth.rules.ports;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.PortClaim;
import dev.berth.facts.Relocation;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Jmx;
import dev.berth.model.NodeManager;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.List;

/** How a listener gets another port. Who else knows the old one, an environment does not tell. */
record Move(Relocation relocation, PortClaim claim) {
  private static final String CLUSTER = "Give all servers the usual first clustering port, ";

  Fix fix() {
    boolean firewall = !relocation.openings().isEmpty();
    boolean cluster = claim.role() == Role.CLUSTERING;
    String where = (cluster ? CLUSTER : "Move " + claim.label() + " to port ") + relocation.port();
    String title = firewall ? where + ", and have the firewall treat it as before" : where;
    return new Fix(title, Fix.Safety.UNSAFE, edits());
  }

  List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    for (Value<?> place : relocation.places()) {
      edits.add(place.isDeclared() ? Edit.value(place, place, relocation.port()) : spelledOut());
    }
    for (Value<DeclaredRange> opening : relocation.openings()) {
      edits.add(Edit.items(opening, relocation.port()));
    }
    return edits;
  }

  /** Says what was the default. */
  private Edit spelledOut() {
    int port = relocation.port();
    return switch (claim.role()) {
      case SERVER_JMX -> jmx(((Server) claim.owner()).jmx());
      case SERVICE_JMX -> jmx(((Service) claim.owner()).jmx());
      case NODE_MANAGER_REGISTRATION -> Edit.entry(node().host(), port, "registrationPort");
      case NODE_MANAGER_COMMUNICATION -> Edit.entry(node().host(), port, "communicationPort");
      default -> ofService((Service) claim.owner());
    };
  }

  private NodeManager node() {
    return (NodeManager) claim.owner();
  }

  private Edit jmx(Jmx jmx) {
    return Edit.entry(jmx.toggle(), relocation.port(), "port");
  }

  private Edit ofService(Service service) {
    if (!claim.isEngines()) {
      return Edit.entry(service.capability(), relocation.port(), "port");
    }
    Value<Integer> range = service.enginePorts().range();
    return range.isDeclared()
        ? Edit.entry(range, relocation.port(), "min")
        : Edit.entry(service.capability(), relocation.port(), "enginePorts", "min");
  }
}
