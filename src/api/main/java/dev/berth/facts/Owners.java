package dev.berth.facts;

import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.NodeManager;
import dev.berth.model.Service;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which environment declares a thing, and which node manager runs a service. */
final class Owners {
  private final Map<Declared, Environment> environments = new IdentityHashMap<>();
  private final Map<Service, NodeManager> nodes = new IdentityHashMap<>();

  void add(Environment environment, List<? extends Declared> clusters) {
    environments.put(environment, environment);
    addAll(environment, clusters);
    addAll(environment, environment.sites());
    addAll(environment, environment.hosts());
    addAll(environment, environment.servers());
    addAll(environment, environment.nodeManagers());
    addAll(environment, environment.dataSources());
    addAll(environment, environment.ldapConfigurations());
    addAll(environment, environment.loadBalancers());
    addAll(environment, environment.zones());
    addAll(environment, environment.firewall());
    addParts(environment);
    environment.database().toOptional().ifPresent(each -> environments.put(each, environment));
    environment.ems().toOptional().ifPresent(each -> environments.put(each, environment));
    environment.smtp().toOptional().ifPresent(each -> environments.put(each, environment));
    environment.oidc().toOptional().ifPresent(each -> environments.put(each, environment));
  }

  Environment environmentOf(Declared declared) {
    return environments.get(declared);
  }

  Map<Service, NodeManager> nodes() {
    return nodes;
  }

  private void addParts(Environment environment) {
    for (NodeManager node : environment.nodeManagers()) {
      addAll(environment, node.services());
      for (Service service : node.services()) {
        nodes.put(service, node);
      }
    }
    for (LdapConfiguration configuration : environment.ldapConfigurations()) {
      addAll(environment, configuration.servers());
    }
  }

  private void addAll(Environment environment, List<? extends Declared> things) {
    for (Declared thing : things) {
      environments.put(thing, environment);
    }
  }
}
