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
import java.util.Optional;
import java.util.Set;

/**
 * Follows the names of an environment to what they name. Sites, resource pools, deployment areas
 * and zones are held against their list only where the environment gives one.
 */
final class References {
  private final Environment environment;
  private final Servers servers;
  private final List<DeclaredName> declared;
  private final List<HostMention> mentions;
  private final List<Reference> references = new ArrayList<>();

  private References(
      Environment environment,
      Servers servers,
      List<DeclaredName> declared,
      List<HostMention> mentions) {
    this.environment = environment;
    this.servers = servers;
    this.declared = declared;
    this.mentions = mentions;
  }

  /** The names that a reference may use: once to look them up, once to show them to all. */
  private record Known(Set<String> names, List<String> listed) {
    static Known of(Set<String> names) {
      return new Known(names, List.copyOf(names));
    }

    boolean isEmpty() {
      return listed.isEmpty();
    }
  }

  static List<Reference> of(
      Environment environment,
      Servers servers,
      List<DeclaredName> declared,
      List<HostMention> mentions) {
    References references = new References(environment, servers, declared, mentions);
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
    Known known = Known.of(sites);
    for (Server server : environment.servers()) {
      add(server, DeclaredNames.SITE, server.site(), known);
    }
    for (NodeManager node : environment.nodeManagers()) {
      add(node, DeclaredNames.SITE, node.site(), known);
    }
  }

  private void toServers() {
    Set<String> names = new LinkedHashSet<>();
    for (Server server : environment.servers()) {
      names.add((server.name().isPresent() ? server.name() : server.host()).orElse(""));
    }
    names.remove("");
    List<String> listed = List.copyOf(names);
    for (NodeManager node : environment.nodeManagers()) {
      toServer(node, node.server(), listed);
    }
    for (LoadBalancer balancer : environment.loadBalancers()) {
      for (Value<String> member : balancer.members()) {
        toServer(balancer, member, listed);
      }
    }
  }

  private void toServer(Declared owner, Value<String> name, List<String> listed) {
    if (name.isDeclared()) {
      boolean resolved = servers.named(name.get()).isPresent();
      references.add(new Reference(owner, "server", name, resolved, listed));
    }
  }

  private void toLdapConfigurations() {
    Known ids = Known.of(names(DeclaredNames.LDAP_CONFIGURATION));
    List<Value<String>> wanted = new ArrayList<>(environment.authentication().ldapConfigurations());
    wanted.addAll(environment.userDirectory().ldapConfigurations());
    for (Value<String> id : wanted) {
      add(environment, DeclaredNames.LDAP_CONFIGURATION, id, ids);
    }
  }

  private void toPoolsAndAreas() {
    Known pools = Known.of(names(DeclaredNames.RESOURCE_POOL));
    Known areas = Known.of(names(DeclaredNames.DEPLOYMENT_AREA));
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
    Known zones = Known.of(names(DeclaredNames.ZONE));
    for (Host host : zones.isEmpty() ? List.<Host>of() : environment.hosts()) {
      add(host, DeclaredNames.ZONE, host.zone(), zones);
    }
    if (environment.firewall().isEmpty()) {
      return;
    }
    FirewallEnds ends = new FirewallEnds(environment, zones.listed(), declared, mentions);
    for (FirewallRule rule : environment.firewall()) {
      for (Value<String> end : zones.isEmpty() ? List.<Value<String>>of() : rule.ends()) {
        add(ends.reference(rule, end));
      }
      // Who speaks of a machine in other rules means one that is declared elsewhere.
      if (!zones.isEmpty() || !ends.haveOne(rule.at())) {
        add(ends.machine(rule));
      }
    }
  }

  private void add(Optional<Reference> reference) {
    if (reference.isPresent()) {
      references.add(reference.get());
    }
  }

  private void add(Declared owner, String kind, Value<String> name, Known known) {
    if (name.isDeclared()) {
      boolean resolved = known.names().contains(name.get());
      references.add(new Reference(owner, kind, name, resolved, known.listed()));
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
