package dev.berth.engine.pack;

import dev.berth.model.DataSource;
import dev.berth.model.Database;
import dev.berth.model.Declared;
import dev.berth.model.Ems;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Host;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapServer;
import dev.berth.model.LoadBalancer;
import dev.berth.model.NodeManager;
import dev.berth.model.Oidc;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Site;
import dev.berth.model.Smtp;
import dev.berth.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What rules written as data may be about, under the words of the declaration format. */
enum Subject {
  ENVIRONMENT("environment", Environment.class, NetworkKeys.ofEnvironments()),
  SITE("site", Site.class, NetworkKeys.ofSites()),
  HOST("host", Host.class, MachineKeys.ofHosts()),
  SERVER("server", Server.class, MachineKeys.ofServers()),
  NODE_MANAGER("nodeManager", NodeManager.class, MachineKeys.ofNodeManagers()),
  SERVICE("service", Service.class, MachineKeys.ofServices()),
  DATABASE("database", Database.class, SystemKeys.ofDatabases()),
  DATA_SOURCE("dataSource", DataSource.class, SystemKeys.ofDataSources()),
  LDAP_CONFIGURATION(
      "ldapConfiguration", LdapConfiguration.class, SystemKeys.ofLdapConfigurations()),
  LDAP_SERVER("ldapServer", LdapServer.class, SystemKeys.ofLdapServers()),
  EMS("ems", Ems.class, SystemKeys.ofEms()),
  SMTP("smtp", Smtp.class, SystemKeys.ofSmtp()),
  OIDC("oidc", Oidc.class, SystemKeys.ofOidc()),
  LOAD_BALANCER("loadBalancer", LoadBalancer.class, NetworkKeys.ofLoadBalancers()),
  ZONE("zone", Zone.class, NetworkKeys.ofZones()),
  FIREWALL_RULE("firewallRule", FirewallRule.class, NetworkKeys.ofFirewallRules());

  private final String word;
  private final Class<? extends Declared> type;
  private final List<Key> keys;

  Subject(String word, Class<? extends Declared> type, List<Key> keys) {
    this.word = word;
    this.type = type;
    this.keys = keys;
  }

  String word() {
    return word;
  }

  Class<? extends Declared> type() {
    return type;
  }

  List<Key> keys() {
    return keys;
  }

  Optional<Key> key(String name) {
    for (Key key : keys) {
      if (key.name().equals(name)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  List<String> keyNames() {
    List<String> names = new ArrayList<>();
    for (Key key : keys) {
      names.add(key.name());
    }
    return names;
  }

  /** The subjects of an environment with what each is part of, in document order. */
  List<Part> in(Environment environment) {
    List<Part> found = new ArrayList<>();
    Declared holder = environment;
    add(environment, environment, found);
    for (Declared part : environment.parts()) {
      boolean inner = part instanceof Service || part instanceof LdapServer;
      add(inner ? holder : environment, part, found);
      holder = inner ? holder : part;
    }
    return found;
  }

  private void add(Declared holder, Declared each, List<Part> found) {
    if (type.isInstance(each)) {
      found.add(new Part(holder, each));
    }
  }

  /** A subject and what it is part of. */
  record Part(Declared holder, Declared subject) {}
}
