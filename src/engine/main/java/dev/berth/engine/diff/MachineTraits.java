package dev.berth.engine.diff;

import dev.berth.engine.diff.Items.Item;
import dev.berth.engine.diff.Items.Order;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Host;
import dev.berth.model.NodeManager;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Site;
import dev.berth.model.Value;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of machines and of what Spotfire runs on them. */
record MachineTraits(Setting setting) {
  List<Trait> of(Host host) {
    return new TraitList(setting)
        .machine("name", host.name())
        .hosts("aliases", "aliases", host.aliases(), host.span())
        .word("os", "operating system", host.os())
        .reference("zone", "network zone", host.zone(), Kind.ZONE)
        .items("reservedPorts", "reserved ports", reserved(host), Order.IS_FREE, host.span())
        .one("ephemeralPorts", "ephemeral ports", host.ephemeralPorts(), MachineTraits::span)
        .traits();
  }

  private static Content span(DeclaredRange range) {
    return new PortSpan(range.first(), range.last());
  }

  private static List<Item> reserved(Host host) {
    List<Item> items = new ArrayList<>();
    for (Host.ReservedPort each : host.reservedPorts()) {
      boolean used = each.usedBy().isPresent();
      String text = each.port().shown() + (used ? " for \"" + each.usedBy() + '"' : "");
      items.add(new Item(text, text, used ? each.usedBy().span() : each.port().span()));
    }
    return items;
  }

  List<Trait> of(Server server) {
    TraitList traits =
        new TraitList(setting).name("name", server.name()).host("host", "host", server.host());
    site(server.site(), server.span(), Origin.DOCUMENTED, Site.DEFAULT, traits);
    traits.hosts("addresses", "addresses", server.addresses(), server.span());
    ListenerTraits listeners = new ListenerTraits(setting);
    listeners.connector(
        "httpConnector", "HTTP connector", server.httpConnector(), Role.PUBLIC_HTTP, traits);
    listeners.connector(
        "httpsConnector", "HTTPS connector", server.httpsConnector(), Role.PUBLIC_HTTPS, traits);
    traits
        .port("registrationPort", "back-end registration port", server.registrationPort())
        .port("communicationPort", "back-end communication port", server.communicationPort());
    clusteringPort(server, traits);
    traits.port(
        "informationServicesPort", "Information Services port", server.informationServicesPort());
    listeners.jmx(server.jmx(), Role.SERVER_JMX, traits);
    listeners.agentCheck(server.agentCheck(), traits);
    return traits.traits();
  }

  /** A server that says nothing of its own has the clustering port of its environment. */
  private void clusteringPort(Server server, TraitList traits) {
    Value<Integer> port = server.clusteringPort();
    boolean shared = port == setting.environment().clustering().port();
    if (port.isPresent() && (shared || !port.isWritten())) {
      Content content = new PortSpan(port.get(), port.get());
      Origin origin = Origin.inherited("as all servers");
      traits.add("clusteringPort", "clustering port", content, origin, server.span());
    } else {
      traits.port("clusteringPort", "clustering port", port);
    }
  }

  private static void site(
      Value<String> site, Span owner, Origin origin, String otherwise, TraitList traits) {
    if (site.isWritten()) {
      traits.reference("site", "site", site, Kind.SITE);
    } else {
      Content content = new Texts.Reference(Kind.SITE, otherwise, otherwise, owner);
      traits.add("site", "site", content, origin, owner);
    }
  }

  List<Trait> of(NodeManager node) {
    TraitList traits =
        new TraitList(setting).name("name", node.name()).host("host", "host", node.host());
    Optional<Server> joined = setting.facts().serverOf(node);
    if (node.site().isWritten() || joined.isPresent()) {
      String site = joined.isPresent() ? joined.get().site().orElse(Site.DEFAULT) : "";
      site(node.site(), node.span(), Origin.inherited("that of its server"), site, traits);
    }
    String its = " of its server";
    return traits
        .hosts("addresses", "addresses", node.addresses(), node.span())
        .reference("server", "server to join", node.server(), Kind.SERVER)
        .port("serverRegistrationPort", "registration port" + its, node.serverRegistrationPort())
        .port("serverCommunicationPort", "communication port" + its, node.serverCommunicationPort())
        .port("registrationPort", "registration port", node.registrationPort())
        .port("communicationPort", "communication port", node.communicationPort())
        .traits();
  }

  List<Trait> of(Service service) {
    TraitList traits =
        new TraitList(setting)
            .port("port", "port", service.port())
            .word("instances", "instances", service.instances())
            .text("resourcePool", "resource pool", service.resourcePool())
            .text("deploymentArea", "deployment area", service.deploymentArea());
    engines(service.enginePorts(), traits);
    new ListenerTraits(setting).jmx(service.jmx(), Role.SERVICE_JMX, traits);
    return traits.traits();
  }

  private void engines(Service.EnginePorts ports, TraitList traits) {
    Value<Integer> min = ports.min();
    Value<Integer> range = ports.range();
    if (min.isPresent() && range.isPresent()) {
      Content span = new PortSpan(min.get(), min.get() + range.get() - 1);
      Span place = min.isDeclared() || !range.isDeclared() ? min.span() : range.span();
      traits.add("enginePorts", "engine ports", span, origin(min, range), place);
    } else {
      traits
          .port("enginePorts/min", "lowest engine port", min)
          .word("enginePorts/range", "number of engine ports", range);
    }
  }

  private Origin origin(Value<Integer> min, Value<Integer> range) {
    return min.isDeclared() == range.isDeclared()
        ? setting.origin(min)
        : Origin.partly(setting.environment().version(), min.certainty().and(range.certainty()));
  }
}
