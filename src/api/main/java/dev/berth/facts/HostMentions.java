package dev.berth.facts;

import dev.berth.model.DataSource;
import dev.berth.model.Declared;
import dev.berth.model.Endpoint;
import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapServer;
import dev.berth.model.LoadBalancer;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.List;

/** Collects every host name that an environment mentions. */
final class HostMentions {
  private final List<HostMention> mentions = new ArrayList<>();

  private HostMentions() {}

  static List<HostMention> of(Environment environment) {
    HostMentions mentions = new HostMentions();
    mentions.ofMachines(environment);
    mentions.ofDatabases(environment);
    mentions.ofDirectories(environment);
    mentions.ofOtherSystems(environment);
    return List.copyOf(mentions.mentions);
  }

  private void ofMachines(Environment environment) {
    for (Host host : environment.hosts()) {
      add(host, host.name());
      addAll(host, host.aliases());
    }
    for (Server server : environment.servers()) {
      add(server, server.host());
      addAll(server, server.addresses());
    }
    for (NodeManager node : environment.nodeManagers()) {
      add(node, node.host());
      addAll(node, node.addresses());
    }
    for (LoadBalancer balancer : environment.loadBalancers()) {
      add(balancer, balancer.host());
      addAll(balancer, balancer.callsFrom());
    }
  }

  private void ofDatabases(Environment environment) {
    if (environment.database().isPresent()) {
      add(environment.database().get(), environment.database().get().host());
    }
    for (DataSource source : environment.dataSources()) {
      add(source, source.host());
    }
  }

  private void ofDirectories(Environment environment) {
    for (LdapConfiguration configuration : environment.ldapConfigurations()) {
      for (LdapServer server : configuration.servers()) {
        add(server, server.hostName());
      }
    }
    addAll(environment, environment.kerberos().domainControllers());
  }

  private void ofOtherSystems(Environment environment) {
    if (environment.ems().isPresent()) {
      for (Endpoint each : environment.ems().get().endpoints()) {
        add(environment.ems().get(), each.hostName());
      }
    }
    if (environment.smtp().isPresent()) {
      add(environment.smtp().get(), environment.smtp().get().host());
    }
    if (environment.oidc().isPresent() && environment.oidc().get().endpoint().isPresent()) {
      add(environment.oidc().get(), environment.oidc().get().endpoint().get().hostName());
    }
  }

  private void addAll(Declared owner, List<Value<String>> names) {
    for (Value<String> name : names) {
      add(owner, name);
    }
  }

  private void add(Declared owner, Value<String> name) {
    if (name.isDeclared()) {
      mentions.add(new HostMention(owner, name));
    }
  }
}
