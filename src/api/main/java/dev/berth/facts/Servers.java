package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.HostNames;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import java.util.Optional;

/** Finds the server of an environment that a name means: its name, its host or an alias of it. */
record Servers(Environment environment, Machines machines) {

  Optional<Server> named(String nameOrHost) {
    Optional<Server> found = environment.server(nameOrHost);
    if (found.isPresent()) {
      return found;
    }
    for (Server server : environment.servers()) {
      boolean known = server.host().isPresent();
      if (known && machines.same(environment, server.host().get(), nameOrHost)) {
        return Optional.of(server);
      }
    }
    return Optional.empty();
  }

  /** Whether servers that call this name reach that host. */
  boolean reachAs(String host, String name) {
    for (Server server : environment.servers()) {
      String own = server.host().orElse("");
      if (HostNames.isLoopback(name) && machines.same(environment, host, own)) {
        return true;
      }
    }
    return machines.same(environment, host, name);
  }

  /** The server that a node manager names, or the only one where it names none. */
  Optional<Server> joinedBy(NodeManager node) {
    if (node.server().isPresent()) {
      return named(node.server().get());
    }
    boolean only = environment.servers().size() == 1;
    return only ? Optional.of(environment.servers().get(0)) : Optional.empty();
  }
}
