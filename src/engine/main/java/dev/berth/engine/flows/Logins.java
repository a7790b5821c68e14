package dev.berth.engine.flows;

import dev.berth.facts.Flow;
import dev.berth.model.Authentication;
import dev.berth.model.Environment;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapServer;
import dev.berth.model.Role;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The machines by which users prove who they are, one of which is enough. */
final class Logins {
  private final EnvironmentFlows flows;
  private final Environment environment;
  private final List<Role> roles;

  private Logins(EnvironmentFlows flows) {
    this.flows = flows;
    this.environment = flows.environment();
    this.roles = roles(environment.authentication().method());
  }

  /** None if the database knows the users, or if it is not known of all machines which they are. */
  static List<Stop> of(EnvironmentFlows flows) {
    Logins logins = new Logins(flows);
    return logins.roles.isEmpty() ? List.of() : logins.stops();
  }

  private static List<Role> roles(Value<Authentication.Method> method) {
    if (!method.isPresent()) {
      return List.of();
    }
    return switch (method.get()) {
      case LDAP -> List.of(Role.LDAP, Role.GLOBAL_CATALOG);
      case KERBEROS -> List.of(Role.KERBEROS);
      case NTLM -> List.of(Role.SMB);
      case OIDC -> List.of(Role.OIDC);
      case DATABASE, X509, JAAS, ANONYMOUS, EXTERNAL -> List.of();
    };
  }

  private List<Stop> stops() {
    Set<LdapServer> directories = directories();
    Set<LdapServer> unknown = Collections.newSetFromMap(new IdentityHashMap<>());
    unknown.addAll(directories);
    Map<Object, Stop> stops = new IdentityHashMap<>();
    List<Stop> inOrder = new ArrayList<>();
    List<Flow> all = new ArrayList<>(flows.connections().required());
    all.addAll(flows.connections().local());
    for (Flow each : all) {
      boolean own = !(each.target() instanceof LdapServer server) || directories.contains(server);
      if (own && roles.contains(each.role())) {
        unknown.remove(each.target());
        Object machine = each.target() instanceof LdapServer ? each.target() : each.to();
        if (stops.putIfAbsent(machine, stop(each)) == null) {
          inOrder.add(stops.get(machine));
        }
      }
    }
    boolean known = unknown.isEmpty() && (!ofControllers() || inOrder.size() == controllers());
    return known ? inOrder : List.of();
  }

  private Stop stop(Flow flow) {
    String label = flows.words().of(flow.to().name(), flow.need().span());
    return Stop.of(label, flow.target(), List.of(flow.to()), roles.toArray(new Role[0]));
  }

  private boolean ofControllers() {
    return roles.contains(Role.KERBEROS) || roles.contains(Role.SMB);
  }

  private int controllers() {
    return environment.kerberos().domainControllers().size();
  }

  /** Those of the configurations that are named for it, or of all if none is. */
  private Set<LdapServer> directories() {
    List<Value<String>> named = environment.authentication().ldapConfigurations();
    Set<LdapServer> directories = Collections.newSetFromMap(new IdentityHashMap<>());
    for (LdapConfiguration each :
        roles.contains(Role.LDAP)
            ? environment.ldapConfigurations()
            : List.<LdapConfiguration>of()) {
      boolean used = named.isEmpty();
      for (Value<String> id : named) {
        used |= id.isPresent() && each.id().is(id.get());
      }
      directories.addAll(used ? each.servers() : List.of());
    }
    return directories;
  }
}
