package dev.berth.facts;

import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Host;
import dev.berth.model.LoadBalancer;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Site;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows the names of an environment to what they name. Sites, resource pools, deployment areas
 * and zones are held against their list only where the environment gives one.
 */
final class References {
  private final Environment environment;
  private final Servers servers;
  private final List<DeclaredName> declared;
  private final List<Reference> references = new ArrayList<>();

  private References(Environment environment, Servers servers, List<DeclaredName> declared) {
    this.environment = environment;
    this.servers = servers;
    this.declared = declared;
  }

  static List<Reference> of(Environment environment, Servers servers, List<DeclaredName> declared) {
    References references = new References(environment, servers, declared);
    references.toSites();
    references.toServers();
    references.toLdapConfigurations();
    references.toPoolsAndAreas();
    references.toZones();
    return List.copyOf(references.references);
  }

  private void toSites() {
    Set<String> sites = names(DeclaredNames.SITE);
    if (sites.isEmpty()) {
      return;
    }
    sites.add(Site.DEFAULT);
    for (Server server : environment.servers()) {
      add(server, DeclaredNames.SITE, server.site(), sites);
    }
    for (NodeManager node : environment.nodeManagers()) {
      add(node, DeclaredNames.SITE, node.site(), sites);
    }
  }

  private void toServers() {
    Set<String> names = new LinkedHashSet<>();
    for (Server server : environment.servers()) {
      names.add((server.name().isPresent() ? server.name() : server.host()).orElse(""));
    }
    names.remove("");
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
    Set<String> ids = names(DeclaredNames.LDAP_CONFIGURATION);
    List<Value<String>> wanted = new ArrayList<>(environment.authentication().ldapConfigurations());
    wanted.addAll(environment.userDirectory().ldapConfigurations());
    for (Value<String> id : wanted) {
      add(environment, DeclaredNames.LDAP_CONFIGURATION, id, ids);
    }
  }

  private void toPoolsAndAreas() {
    Set<String> pools = names(DeclaredNames.RESOURCE_POOL);
    Set<String> areas = names(DeclaredNames.DEPLOYMENT_AREA);
    for (NodeManager node : environment.nodeManagers()) {
      for (Service service : node.services()) {
        if (!pools.isEmpty()) {
          add(service, DeclaredNames.RESOURCE_POOL, service.resourcePool(), pools);
        }
        if (!areas.isEmpty()) {
          add(service, DeclaredNames.DEPLOYMENT_AREA, service.deploymentArea(), areas);
        }
      }
    }
  }

  private void toZones() {
    Set<String> zones = names(DeclaredNames.ZONE);
    if (zones.isEmpty()) {
      return;
    }
    for (Host host : environment.hosts()) {
      add(host, DeclaredNames.ZONE, host.zone(), zones);
    }
    Set<String> ends = new LinkedHashSet<>(zones);
    for (DeclaredName each : declared) {
      ends.add(each.name().get());
    }
    for (HostMention each : HostMentions.of(environment)) {
      ends.add(each.name().get());
    }
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

  private void add(Declared owner, String kind, Value<String> name, Set<String> available) {
    if (name.isDeclared()) {
      boolean resolved = available.contains(name.get());
      references.add(new Reference(owner, kind, name, resolved, List.copyOf(available)));
    }
  }

  private Set<String> names(String kind) {
    Set<String> names = new LinkedHashSet<>();
    for (DeclaredName each : declared) {
      if (each.kind().equals(kind)) {
        names.add(each.name().get());
      }
    }
    return names;
  }
}
