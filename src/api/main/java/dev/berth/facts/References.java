package dev.berth.facts;

import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Host;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LoadBalancer;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Site;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Follows the names of an environment to what they name. Sites, resource pools, deployment areas
 * and zones are held against their list only where the environment gives one.
 */
final class References {
  private final Environment environment;
  private final Servers servers;
  private final List<Reference> references = new ArrayList<>();

  private References(Environment environment, Servers servers) {
    this.environment = environment;
    this.servers = servers;
  }

  static List<Reference> of(Environment environment, Servers servers) {
    References references = new References(environment, servers);
    references.toSites();
    references.toServers();
    references.toLdapConfigurations();
    references.toPoolsAndAreas();
    references.toZones();
    return List.copyOf(references.references);
  }

  private void toSites() {
    if (environment.sites().isEmpty()) {
      return;
    }
    Set<String> sites = names(environment.sites(), Site::name);
    sites.add(Site.DEFAULT);
    for (Server server : environment.servers()) {
      add(server, "site", server.site(), sites);
    }
    for (NodeManager node : environment.nodeManagers()) {
      add(node, "site", node.site(), sites);
    }
  }

  private void toServers() {
    Set<String> names = names(environment.servers(), References::nameOrHost);
    for (NodeManager node : environment.nodeManagers()) {
      toServer(node, node.server(), names);
    }
    for (LoadBalancer balancer : environment.loadBalancers()) {
      for (Value<String> member : balancer.members()) {
        toServer(balancer, member, names);
      }
    }
  }

  private void toServer(Declared owner, Value<String> name, Set<String> names) {
    if (name.isDeclared()) {
      boolean resolved = servers.named(name.get()).isPresent();
      references.add(new Reference(owner, "server", name, resolved, List.copyOf(names)));
    }
  }

  private void toLdapConfigurations() {
    Set<String> ids = names(environment.ldapConfigurations(), LdapConfiguration::id);
    for (Value<String> id : environment.authentication().ldapConfigurations()) {
      add(environment, "LDAP configuration", id, ids);
    }
    for (Value<String> id : environment.userDirectory().ldapConfigurations()) {
      add(environment, "LDAP configuration", id, ids);
    }
  }

  private void toPoolsAndAreas() {
    Set<String> pools = names(environment.resourcePools(), pool -> pool);
    Set<String> areas = names(environment.deploymentAreas(), area -> area);
    for (NodeManager node : environment.nodeManagers()) {
      for (Service service : node.services()) {
        if (!pools.isEmpty()) {
          add(service, "resource pool", service.resourcePool(), pools);
        }
        if (!areas.isEmpty()) {
          add(service, "deployment area", service.deploymentArea(), areas);
        }
      }
    }
  }

  private void toZones() {
    if (environment.zones().isEmpty()) {
      return;
    }
    Set<String> zones = names(environment.zones(), Zone::name);
    for (Host host : environment.hosts()) {
      add(host, "zone", host.zone(), zones);
    }
    Set<String> ends = new LinkedHashSet<>(zones);
    for (HostMention each : HostMentions.of(environment)) {
      ends.add(each.name().get());
    }
    ends.addAll(names(environment.servers(), Server::name));
    ends.addAll(names(environment.nodeManagers(), NodeManager::name));
    ends.addAll(names(environment.loadBalancers(), LoadBalancer::name));
    ends.add("any");
    for (FirewallRule rule : environment.firewall()) {
      toEnd(rule, rule.from(), ends);
      toEnd(rule, rule.to(), ends);
    }
  }

  /** An end may also be an address, or the full name of a host that nothing else speaks of. */
  private void toEnd(FirewallRule rule, Value<String> end, Set<String> ends) {
    String name = end.orElse("");
    boolean outside = name.indexOf('.') >= 0 || name.indexOf(':') >= 0 || name.indexOf('/') >= 0;
    if (!outside) {
      add(rule, "zone or host", end, ends);
    }
  }

  private static Value<String> nameOrHost(Server server) {
    return server.name().isPresent() ? server.name() : server.host();
  }

  private void add(Declared owner, String kind, Value<String> name, Set<String> available) {
    if (name.isDeclared()) {
      boolean resolved = available.contains(name.get());
      references.add(new Reference(owner, kind, name, resolved, List.copyOf(available)));
    }
  }

  private static <T> Set<String> names(List<T> things, Function<T, Value<String>> name) {
    Set<String> names = new LinkedHashSet<>();
    for (T thing : things) {
      name.apply(thing).toOptional().ifPresent(names::add);
    }
    return names;
  }
}
