package dev.berth.engine.run;

import dev.berth.facts.Facts;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.NodeManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All declared things of a run by their type, which is what decides who is asked about them. */
final class Subjects {
  private final Map<Class<?>, List<Declared>> byType = new HashMap<>();

  Subjects(List<Environment> environments, Facts facts) {
    for (Environment environment : environments) {
      add(environment);
      addAll(environment.sites());
      addAll(environment.hosts());
      addAll(facts.clusters(environment));
      addAll(environment.servers());
      addAll(environment.nodeManagers());
      for (NodeManager node : environment.nodeManagers()) {
        addAll(node.services());
      }
      addOutsideSystems(environment);
      addAll(environment.loadBalancers());
      addAll(environment.zones());
      addAll(environment.firewall());
    }
  }

  List<Declared> of(Class<? extends Declared> type) {
    return byType.getOrDefault(type, List.of());
  }

  private void addOutsideSystems(Environment environment) {
    environment.database().toOptional().ifPresent(this::add);
    addAll(environment.dataSources());
    addAll(environment.ldapConfigurations());
    for (LdapConfiguration configuration : environment.ldapConfigurations()) {
      addAll(configuration.servers());
    }
    environment.oidc().toOptional().ifPresent(this::add);
    environment.ems().toOptional().ifPresent(this::add);
    environment.smtp().toOptional().ifPresent(this::add);
  }

  private void addAll(List<? extends Declared> all) {
    for (Declared each : all) {
      add(each);
    }
  }

  private void add(Declared declared) {
    byType.computeIfAbsent(declared.getClass(), type -> new ArrayList<>()).add(declared);
  }
}
