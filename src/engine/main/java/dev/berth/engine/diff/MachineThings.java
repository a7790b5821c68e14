package dev.berth.engine.diff;

import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.HostNames;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import dev.berth.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Machines and what Spotfire runs on them, as things. */
record MachineThings(MachineTraits traits) {
  List<Thing> in(Environment environment) {
    List<Thing> things = new ArrayList<>();
    environment.hosts().forEach(each -> things.add(of(each)));
    environment.servers().forEach(each -> things.add(of(each)));
    environment.nodeManagers().forEach(each -> things.add(of(each)));
    return things;
  }

  private Thing of(Host host) {
    TreeSet<String> aliases = new TreeSet<>();
    host.aliases().forEach(each -> aliases.add(HostNames.key(each.shown())));
    TreeSet<String> names = new TreeSet<>(aliases);
    String name = HostNames.key(host.name().shown());
    names.add(name);
    String other = String.join(" ", aliases);
    List<String> loose = List.of(String.join(" ", names), other);
    return Thing.of(Kind.HOST, host.label(), host.span(), List.of(name), loose, traits.of(host));
  }

  private Thing of(Server server) {
    Identity identity = Identity.of(server.name(), server.host(), traits.of(server));
    return Thing.of(
        Kind.SERVER,
        server.label(),
        server.span(),
        identity.firm(),
        identity.loose(),
        traits.of(server));
  }

  private Thing of(NodeManager node) {
    Identity identity = Identity.of(node.name(), node.host(), traits.of(node));
    List<Thing> services = new ArrayList<>();
    for (Service each : node.services()) {
      services.add(of(each, node.label()));
    }
    return new Thing(
        Kind.NODE_MANAGER,
        node.label(),
        node.span(),
        identity.firm(),
        identity.loose(),
        traits.of(node),
        "",
        services);
  }

  private Thing of(Service service, String home) {
    List<Trait> said = traits.of(service);
    String capability = service.capability().shown();
    String whole = capability + Identity.of(said);
    return new Thing(
        Kind.SERVICE,
        service.label(),
        service.span(),
        List.of(whole, capability + " " + service.port().shown(), capability),
        List.of(whole),
        said,
        home,
        List.of());
  }
}
