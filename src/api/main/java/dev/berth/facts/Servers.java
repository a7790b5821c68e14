package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.HostNames;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import dev.berth.model.Value;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the server of an environment that a name means: its name, another name of its host, or an
 * address by which nodes reach it.
 */
final class Servers {
  private final Environment environment;
  private final Machines machines;
  private final Map<String, Server> byName = new HashMap<>();
  private final Map<String, Server> byHost = new HashMap<>();
  private final Map<Machines.Names, Server> byMachine = new IdentityHashMap<>();

  /** By the first labels of their hosts, of those that have one for themselves. */
  private final Map<String, Server> byLabel = new HashMap<>();

  Servers(Environment environment, Machines machines) {
    this.environment = environment;
    this.machines = machines;
    for (Server server : environment.servers()) {
      if (server.name().isPresent()) {
        byName.putIfAbsent(server.name().get(), server);
      }
      if (server.host().isPresent()) {
        String host = server.host().get();
        byHost.putIfAbsent(HostNames.key(host), server);
        byMachine.putIfAbsent(machines.names(environment, host), server);
        addLabel(HostNames.key(host), server);
      }
    }
    for (Server server : environment.servers()) {
      for (Value<String> address : server.addresses()) {
        if (address.isPresent()) {
          addAddress(address.get(), server);
        }
      }
    }
  }

  private void addAddress(String address, Server server) {
    byHost.putIfAbsent(HostNames.key(address), server);
    if (!HostNames.isLoopback(address)) {
      byMachine.putIfAbsent(machines.names(environment, address), server);
    }
  }

  private void addLabel(String host, Server server) {
    int dot = host.indexOf('.');
    if (dot > 0 && !HostNames.isAddress(host)) {
      String label = host.substring(0, dot);
      boolean alone = !byLabel.containsKey(label);
      byLabel.put(label, alone ? server : null);
    }
  }

  Optional<Server> named(String nameOrHost) {
    Server found = byName.get(nameOrHost);
    if (found == null) {
      found = byHost.get(HostNames.key(nameOrHost));
    }
    if (found == null) {
      found = byMachine.get(machines.names(environment, nameOrHost));
    }
    // Where a server has to be named, what else is called so is not meant.
    if (found == null) {
      found = byLabel.get(HostNames.key(nameOrHost));
    }
    return Optional.ofNullable(found);
  }

  /** The server that is on a machine, or has an address there. */
  Optional<Server> on(String host) {
    return Optional.ofNullable(byMachine.get(machines.names(environment, host)));
  }

  /** Whether servers that call this name reach that host. */
  boolean reachAs(String host, String name) {
    boolean own = byMachine.containsKey(machines.names(environment, host));
    return HostNames.isLoopback(name) && own || machines.same(environment, host, name);
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
