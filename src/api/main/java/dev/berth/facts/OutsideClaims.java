package dev.berth.facts;

import dev.berth.model.DataSource;
import dev.berth.model.Database;
import dev.berth.model.Declared;
import dev.berth.model.Ems;
import dev.berth.model.Endpoint;
import dev.berth.model.Environment;
import dev.berth.model.HostNames;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapServer;
import dev.berth.model.LoadBalancer;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Smtp;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Adds the listeners of the systems that an environment works with. */
final class OutsideClaims {
  private final Environment environment;
  private final Claims claims;
  private final List<Value<String>> serverHosts = new ArrayList<>();

  OutsideClaims(Environment environment, Claims claims) {
    this.environment = environment;
    this.claims = claims;
  }

  void add() {
    ofDatabases();
    ofDirectories();
    if (environment.ems().isPresent()) {
      ofEms(environment.ems().get());
    }
    if (environment.smtp().isPresent()) {
      Smtp smtp = environment.smtp().get();
      single(smtp.host(), Role.SMTP, smtp, smtp.port());
    }
    for (LoadBalancer balancer : environment.loadBalancers()) {
      claims.single(balancer.host(), Role.LOAD_BALANCER, balancer, balancer.port());
    }
  }

  private void ofDatabases() {
    if (environment.database().isPresent()) {
      Database database = environment.database().get();
      single(database.host(), Role.DATABASE, database, database.port());
    }
    for (DataSource source : environment.dataSources()) {
      single(source.host(), role(source), source, source.port());
    }
  }

  /** By whom it is used; what Information Services use is a source of theirs whoever else does. */
  private static Role role(DataSource source) {
    boolean connectors = !source.usedBy().isEmpty();
    for (Value<DataSource.User> each : source.usedBy()) {
      connectors &= each.is(DataSource.User.DATA_CONNECTORS);
    }
    return connectors ? Role.DATA_CONNECTOR : Role.DATA_SOURCE;
  }

  private void ofDirectories() {
    for (LdapConfiguration configuration : environment.ldapConfigurations()) {
      for (LdapServer server : configuration.servers()) {
        single(Value.declared(server.host(), server.span()), Role.LDAP, server, server.port());
      }
    }
  }

  private void ofEms(Ems ems) {
    for (Endpoint endpoint : ems.endpoints()) {
      single(Value.declared(endpoint.host(), endpoint.span()), Role.EMS, ems, endpoint.port());
    }
  }

  /** What a server reaches as localhost is on every server's own machine, once on each. */
  private void single(Value<String> host, Role role, Declared owner, Value<Integer> port) {
    if (!host.isPresent() || !HostNames.isLoopback(host.get())) {
      claims.single(host, role, owner, port);
      return;
    }
    for (Value<String> each : serverHosts()) {
      claims.single(each, role, owner, port);
    }
  }

  private List<Value<String>> serverHosts() {
    if (serverHosts.isEmpty()) {
      Set<Machine> seen = new HashSet<>();
      for (Server server : environment.servers()) {
        if (server.host().isPresent() && seen.add(claims.machine(server.host().get()))) {
          serverHosts.add(server.host());
        }
      }
    }
    return serverHosts;
  }
}
