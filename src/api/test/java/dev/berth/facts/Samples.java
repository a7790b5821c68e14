package dev.berth.facts;

import dev.berth.model.AgentCheck;
import dev.berth.model.Authentication;
import dev.berth.model.Capability;
import dev.berth.model.CatalogueRow;
import dev.berth.model.Certainty;
import dev.berth.model.Clustering;
import dev.berth.model.Connector;
import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.Jmx;
import dev.berth.model.Kerberos;
import dev.berth.model.NodeManager;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.UserDirectory;
import dev.berth.model.Value;
import dev.berth.model.Version;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Small environments made by hand, each value at a place of its own in one long text. */
final class Samples {
  static final Source TEXT = Source.of("sample.yaml", ".".repeat(100_000));
  static final CatalogueRow ROW =
      new CatalogueRow(
          "P0",
          Role.COMMUNITY,
          "a port",
          "TCP",
          "server",
          List.of(),
          "",
          Certainty.CONFIRMED,
          List.of(),
          List.of());

  private int at;

  Span place() {
    return Span.of(TEXT, at++, at);
  }

  <T> Value<T> declared(T value) {
    return Value.declared(value, place());
  }

  <T> Value<T> defaulted(T value) {
    return Value.defaulted(value, place(), ROW, Certainty.CONFIRMED);
  }

  <T> Value<T> absent() {
    return Value.absent(place());
  }

  Host host(String name, String... aliases) {
    List<Value<String>> others = new ArrayList<>();
    for (String alias : aliases) {
      others.add(declared(alias));
    }
    return new Host(1, declared(name), others, absent(), absent(), List.of(), absent(), absent());
  }

  Server server(String name, String host) {
    return new Server(
        1,
        declared(name),
        declared(host),
        absent(),
        List.of(),
        new Connector(place(), false, absent(), absent(), absent(), absent()),
        new Connector(place(), false, absent(), absent(), absent(), absent()),
        absent(),
        absent(),
        absent(),
        absent(),
        jmx(),
        new AgentCheck(place(), false, absent()));
  }

  NodeManager node(String name, String host, Value<String> server, Service... services) {
    return new NodeManager(
        1,
        declared(name),
        declared(host),
        absent(),
        List.of(),
        server,
        absent(),
        absent(),
        absent(),
        absent(),
        List.of(services));
  }

  Service service(String node, Capability capability) {
    return new Service(
        "node \"" + node + "\"",
        declared(capability),
        absent(),
        absent(),
        absent(),
        absent(),
        new Service.EnginePorts(place(), absent(), absent()),
        jmx());
  }

  private Jmx jmx() {
    return new Jmx(place(), absent(), absent(), absent(), absent());
  }

  Environment environment(List<Host> hosts, List<Server> servers, List<NodeManager> nodes) {
    return new Environment(
        place(),
        declared("14.6"),
        new Version(14, 6),
        absent(),
        absent(),
        List.of(),
        List.of(),
        List.of(),
        hosts,
        new Clustering(place(), absent(), List.of(), absent()),
        servers,
        nodes,
        absent(),
        List.of(),
        new Authentication(place(), absent(), List.of()),
        new UserDirectory(place(), absent(), List.of()),
        List.of(),
        new Kerberos(place(), List.of()),
        absent(),
        absent(),
        absent(),
        List.of(),
        List.of(),
        List.of(),
        absent());
  }
}
