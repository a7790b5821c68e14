package dev.berth.facts;

import dev.berth.model.DataSource;
import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LoadBalancer;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import dev.berth.model.Site;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import java.util.ArrayList;
import java.util.List;

/** Collects every name that an environment gives, kind by kind, in document order. */
final class DeclaredNames {
  static final String SITE = "site";
  static final String RESOURCE_POOL = "resource pool";
  static final String DEPLOYMENT_AREA = "deployment area";
  static final String LDAP_CONFIGURATION = "LDAP configuration";
  static final String ZONE = "zone";

  private final List<DeclaredName> names = new ArrayList<>();

  private DeclaredNames() {}

  static List<DeclaredName> of(Environment environment) {
    DeclaredNames names = new DeclaredNames();
    names.ofMachines(environment);
    names.ofOtherThings(environment);
    return List.copyOf(names.names);
  }

  private void ofMachines(Environment environment) {
    for (Host host : environment.hosts()) {
      add(DeclaredName.HOST, host.name());
    }
    for (Server server : environment.servers()) {
      add("server", server.name());
    }
    for (NodeManager node : environment.nodeManagers()) {
      add("node", node.name());
    }
    for (LoadBalancer balancer : environment.loadBalancers()) {
      add("load balancer", balancer.name());
    }
  }

  private void ofOtherThings(Environment environment) {
    for (Site site : environment.sites()) {
      add(SITE, site.name());
    }
    for (Value<String> pool : environment.resourcePools()) {
      add(RESOURCE_POOL, pool);
    }
    for (Value<String> area : environment.deploymentAreas()) {
      add(DEPLOYMENT_AREA, area);
    }
    for (DataSource source : environment.dataSources()) {
      add("data source", source.name());
    }
    for (LdapConfiguration configuration : environment.ldapConfigurations()) {
      add(LDAP_CONFIGURATION, configuration.id());
    }
    for (Zone zone : environment.zones()) {
      add(ZONE, zone.name());
    }
  }

  private void add(String kind, Value<String> name) {
    if (name.isDeclared()) {
      names.add(new DeclaredName(kind, name));
    }
  }
}
