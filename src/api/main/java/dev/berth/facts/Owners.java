package dev.berth.facts;

import dev.berth.model.Declared;
import dev.berth.model.Environment;
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
    addAll(environment, environment.parts());
    for (NodeManager node : environment.nodeManagers()) {
      for (Service service : node.services()) {
        nodes.put(service, node);
      }
    }
  }

  Environment environmentOf(Declared declared) {
    return known(environments.get(declared), declared);
  }

  NodeManager nodeManagerOf(Service service) {
    return known(nodes.get(service), service);
  }

  /** The node manager of each service. */
  Map<Service, NodeManager> nodes() {
    return nodes;
  }

  private void addAll(Environment environment, List<? extends Declared> things) {
    for (Declared thing : things) {
      environments.put(thing, environment);
    }
  }

  private static <T> T known(T owner, Declared declared) {
    if (owner == null) {
      throw new IllegalArgumentException(declared.label() + " is not part of this run");
    }
    return owner;
  }
}
