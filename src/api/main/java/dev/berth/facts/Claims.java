package dev.berth.facts;

import dev.berth.model.Catalogue;
import dev.berth.model.Connector;
import dev.berth.model.DataSource;
import dev.berth.model.Database;
import dev.berth.model.Declared;
import dev.berth.model.Endpoint;
import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.HostNames;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapServer;
import dev.berth.model.LoadBalancer;
import dev.berth.model.NodeManager;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects every listener of an environment, in document order. */
final class Claims {
  private final Environment environment;
  private final Machines machines;
  private final Catalogue catalogue;
  private final List<PortClaim> claims = new ArrayList<>();

  private Claims(Environment environment, Machines machines, Catalogue catalogue) {
    this.environment = environment;
    this.machines = machines;
    this.catalogue = catalogue;
  }

  static List<PortClaim> of(Environment environment, Machines machines, Catalogue catalogue) {
    Claims claims = new Claims(environment, machines, catalogue);
    environment.hosts().forEach(claims::ofHost);
    environment.servers().forEach(claims::ofServer);
    environment.nodeManagers().forEach(claims::ofNodeManager);
    claims.ofOutsideSystems();
    environment.loadBalancers().forEach(claims::ofLoadBalancer);
    return claims.claims;
  }

  private void ofHost(Host host) {
    for (Host.ReservedPort reserved : host.reservedPorts()) {
      single(host.name(), Role.RESERVED, host, reserved.port());
    }
  }

  private void ofServer(Server server) {
    connector(server, Role.PUBLIC_HTTP, server.httpConnector());
    connector(server, Role.PUBLIC_HTTPS, server.httpsConnector());
    single(server.host(), Role.SERVER_REGISTRATION, server, server.registrationPort());
    single(server.host(), Role.SERVER_COMMUNICATION, server, server.communicationPort());
    ClusteringPorts.span(server, environment.version(), catalogue)
        .ifPresent(
            ports -> claim(server.host(), ports, Role.CLUSTERING, server, server.clusteringPort()));
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

  private void ofService(NodeManager node, Service service) {
    single(node.host(), service.capability().get().portRole(), service, service.port());
    Engines.firm(service)
        .ifPresent(
            ports ->
                claim(
                    node.host(),
                    ports,
                    service.capability().get().engineRole(),
                    service,
                    service.enginePorts().min()));
    if (service.jmx().enabled()) {
      single(node.host(), Role.SERVICE_JMX, service, service.jmx().port());
    }
  }

  private void ofOutsideSystems() {
    if (environment.database().isPresent()) {
      Database database = environment.database().get();
      outside(database.host(), Role.DATABASE, database, database.port());
    }
    for (DataSource source : environment.dataSources()) {
      outside(source.host(), Role.DATA_SOURCE, source, source.port());
    }
    for (LdapConfiguration configuration : environment.ldapConfigurations()) {
      for (LdapServer server : configuration.servers()) {
        Value<String> host = Value.declared(server.host(), server.span());
        outside(host, Role.LDAP, server, server.port());
      }
    }
    if (environment.ems().isPresent()) {
      for (Endpoint endpoint : environment.ems().get().endpoints()) {
        Value<String> host = Value.declared(endpoint.host(), endpoint.span());
        outside(host, Role.EMS, environment.ems().get(), endpoint.port());
      }
    }
    if (environment.smtp().isPresent()) {
      outside(
          environment.smtp().get().host(),
          Role.SMTP,
          environment.smtp().get(),
          environment.smtp().get().port());
    }
  }

  private void ofLoadBalancer(LoadBalancer balancer) {
    single(balancer.host(), Role.LOAD_BALANCER, balancer, balancer.port());
  }

  /** What a server reaches as localhost is on every server's own machine. */
  private void outside(Value<String> host, Role role, Declared owner, Value<Integer> port) {
    if (!host.isPresent() || !HostNames.isLoopback(host.get())) {
      single(host, role, owner, port);
      return;
    }
    for (Server server : environment.servers()) {
      single(server.host(), role, owner, port);
    }
  }

  private void single(Value<String> host, Role role, Declared owner, Value<Integer> port) {
    Optional<PortRange> ports = port.toOptional().map(PortRange::of);
    ports.ifPresent(range -> claim(host, range, role, owner, port));
  }

  private void claim(
      Value<String> host, PortRange ports, Role role, Declared owner, Value<?> value) {
    if (host.isPresent()) {
      Machine machine = machines.of(environment, host.get());
      claims.add(new PortClaim(machine, ports, role, owner, environment, value));
    }
  }
}
