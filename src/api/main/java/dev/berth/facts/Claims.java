package dev.berth.facts;

import dev.berth.model.Catalogue;
import dev.berth.model.Connector;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.NodeManager;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects every listener of an environment, in document order. */
final class Claims {
  /** How many of the ranges met last are kept: a power of two. */
  private static final int RANGES = 256;

  private final Environment environment;
  private final Machines machines;
  private final Catalogue catalogue;
  private final List<PortClaim> claims = new ArrayList<>();
  private final PortRange[] ranges = new PortRange[RANGES];

  private Claims(Environment environment, Machines machines, Catalogue catalogue) {
    this.environment = environment;
    this.machines = machines;
    this.catalogue = catalogue;
  }

  static List<PortClaim> of(Environment environment, Machines machines, Catalogue catalogue) {
    Claims claims = new Claims(environment, machines, catalogue);
    for (Host host : environment.hosts()) {
      claims.ofHost(host);
    }
    claims.ofServers();
    claims.ofNodeManagers();
    new OutsideClaims(environment, claims).add();
    return claims.claims;
  }

  private void ofHost(Host host) {
    if (host.name().isPresent()) {
      machine(host.name().get());
    }
    for (Host.ReservedPort reserved : host.reservedPorts()) {
      Value<Integer> port = reserved.port();
      if (port.isPresent()) {
        Value<?> entry = Value.declared(reserved, port.span());
        claim(host.name(), PortRange.of(port.get()), Role.RESERVED, host, entry);
      }
    }
  }

  /** A server that is declared twice listens once; that it is, another finding says. */
  private void ofServers() {
    Set<List<Object>> seen = new HashSet<>();
    for (Server server : environment.servers()) {
      if (isNew(seen, server.name(), server.host())) {
        ofServer(server);
      }
    }
  }

  private void ofNodeManagers() {
    Set<List<Object>> seen = new HashSet<>();
    for (NodeManager node : environment.nodeManagers()) {
      if (isNew(seen, node.name(), node.host())) {
        ofNodeManager(node);
      }
    }
  }

  private boolean isNew(Set<List<Object>> seen, Value<String> name, Value<String> host) {
    boolean named = name.isPresent() && host.isPresent();
    return !named || seen.add(List.of(name.get(), machine(host.get())));
  }

  private void ofServer(Server server) {
    connector(server, Role.PUBLIC_HTTP, server.httpConnector());
    connector(server, Role.PUBLIC_HTTPS, server.httpsConnector());
    single(server.host(), Role.SERVER_REGISTRATION, server, server.registrationPort());
    single(server.host(), Role.SERVER_COMMUNICATION, server, server.communicationPort());
    Optional<PortRange> clustering = ClusteringPorts.span(server, environment.version(), catalogue);
    if (clustering.isPresent()) {
      claim(server.host(), clustering.get(), Role.CLUSTERING, server, server.clusteringPort());
    }
    single(server.host(), Role.INFORMATION_SERVICES, server, server.informationServicesPort());
    if (server.jmx().enabled()) {
      single(server.host(), Role.SERVER_JMX, server, server.jmx().port());
    }
    if (server.agentCheck().enabled()) {
      single(server.host(), Role.AGENT_CHECK, server, server.agentCheck().port());
    }
  }

  private void connector(Server server, Role role, Connector connector) {
    if (connector.enabled()) {
      single(server.host(), role, server, connector.port());
    }
  }

  private void ofNodeManager(NodeManager node) {
    single(node.host(), Role.NODE_MANAGER_REGISTRATION, node, node.registrationPort());
    single(node.host(), Role.NODE_MANAGER_COMMUNICATION, node, node.communicationPort());
    for (Service service : node.services()) {
      if (service.capability().isPresent()) {
        ofService(node, service);
      }
    }
  }

  private static Value<Integer> enginePort(Service.EnginePorts ports) {
    boolean byRange = ports.range().isDeclared() && !ports.min().isDeclared();
    return byRange ? ports.range() : ports.min();
  }

  private void ofService(NodeManager node, Service service) {
    single(node.host(), service.capability().get().portRole(), service, service.port());
    Optional<PortRange> engines = Engines.firm(service);
    if (engines.isPresent()) {
      Role role = service.capability().get().engineRole();
      claim(node.host(), shared(engines.get()), role, service, enginePort(service.enginePorts()));
    }
    if (service.jmx().enabled()) {
      single(node.host(), Role.SERVICE_JMX, service, service.jmx().port());
    }
  }

  /** Adds the claim of a single port, if both the port and its host are known. */
  void single(Value<String> host, Role role, Declared owner, Value<Integer> port) {
    if (port.isPresent()) {
      claim(host, shared(PortRange.of(port.get())), role, owner, port);
    }
  }

  /** The machine that the environment calls by this name. */
  Machine machine(String host) {
    return machines.of(environment, host);
  }

  /** The range as one object with its equals: the same few ports come again and again. */
  private PortRange shared(PortRange ports) {
    int at = ports.first() & RANGES - 1;
    if (ranges[at] == null || ranges[at].compareTo(ports) != 0) {
      ranges[at] = ports;
    }
    return ranges[at];
  }

  private void claim(
      Value<String> host, PortRange ports, Role role, Declared owner, Value<?> value) {
    if (host.isPresent()) {
      claims.add(new PortClaim(machine(host.get()), ports, role, owner, environment, value));
    }
  }
}
