package dev.berth.facts;

import dev.berth.facts.BlindFlow.Lack;
import dev.berth.facts.FlowList.Aim;
import dev.berth.model.Authentication;
import dev.berth.model.Capability;
import dev.berth.model.Catalogue;
import dev.berth.model.Certainty;
import dev.berth.model.DataSource;
import dev.berth.model.Database;
import dev.berth.model.Endpoint;
import dev.berth.model.Environment;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapConfiguration.SecurityAuthentication;
import dev.berth.model.LdapServer;
import dev.berth.model.NodeManager;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Smtp;
import dev.berth.model.UserDirectory;
import dev.berth.model.Value;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What servers and services need of other systems: the rows O1 to O8, O10 and O12. */
final class OutsideFlows {
  private final FlowList flows;
  private final Environment environment;
  private final Catalogue catalogue;
  private final Peers servers;
  private final List<BlindFlow> blind = new ArrayList<>();

  OutsideFlows(FlowList flows, Environment environment, Catalogue catalogue) {
    this.flows = flows;
    this.environment = environment;
    this.catalogue = catalogue;
    this.servers = flows.peers();
    for (Server server : environment.servers()) {
      servers.add(server.host(), server);
    }
  }

  void add() {
    if (environment.database().isPresent()) {
      Database database = environment.database().get();
      add(servers, new Aim(database.host(), database.port(), Role.DATABASE, database));
    }
    ofDirectories();
    ofLogins();
    if (environment.ems().isPresent()) {
      for (Endpoint each : environment.ems().get().endpoints()) {
        add(servers, new Aim(each.hostName(), each.port(), Role.EMS, environment.ems().get()));
      }
    }
    for (DataSource each : environment.dataSources()) {
      ofDataSource(each);
    }
    if (environment.smtp().isPresent()) {
      Smtp smtp = environment.smtp().get();
      add(
          services(Capability.AUTOMATION_SERVICES),
          new Aim(smtp.host(), smtp.port(), Role.SMTP, smtp));
    }
  }

  private void ofDirectories() {
    Set<String> used = new HashSet<>();
    for (Value<String> id : environment.authentication().ldapConfigurations()) {
      used.add(id.get());
    }
    for (Value<String> id : environment.userDirectory().ldapConfigurations()) {
      used.add(id.get());
    }
    boolean byLdap =
        environment.authentication().method().is(Authentication.Method.LDAP)
            || environment.userDirectory().mode().is(UserDirectory.Mode.LDAP);
    for (LdapConfiguration each : environment.ldapConfigurations()) {
      boolean isUsed =
          used.isEmpty() ? byLdap : each.id().isPresent() && used.contains(each.id().get());
      if (isUsed) {
        ofDirectory(each);
      }
    }
  }

  private void ofDirectory(LdapConfiguration configuration) {
    for (LdapServer each : configuration.servers()) {
      int port = each.port().orElse(0);
      boolean global = catalogue.row(Role.GLOBAL_CATALOG).hasDefault(port, environment.version());
      Role role = global ? Role.GLOBAL_CATALOG : Role.LDAP;
      add(servers, new Aim(each.hostName(), each.port(), role, each));
    }
    if (configuration.securityAuthentication().is(SecurityAuthentication.GSSAPI)) {
      ofControllers(Role.KERBEROS);
    }
  }

  private void ofLogins() {
    Value<Authentication.Method> method = environment.authentication().method();
    if (method.is(Authentication.Method.KERBEROS)) {
      ofControllers(Role.KERBEROS);
    }
    if (method.is(Authentication.Method.NTLM)) {
      ofControllers(Role.SMB);
    }
    boolean web = method.is(Authentication.Method.OIDC) && environment.oidc().isPresent();
    if (web && environment.oidc().get().endpoint().isPresent()) {
      Endpoint issuer = environment.oidc().get().endpoint().get();
      add(servers, new Aim(issuer.hostName(), issuer.port(), Role.OIDC, environment.oidc().get()));
    }
  }

  private void ofControllers(Role role) {
    Optional<Integer> port = catalogue.defaultPort(role, "", environment.version());
    for (Value<String> each : environment.kerberos().domainControllers()) {
      if (port.isPresent()) {
        Value<Integer> fixed = Value.declared(port.get(), each.span());
        add(servers, new Aim(each, fixed, role, environment));
      }
    }
  }

  private void ofDataSource(DataSource source) {
    for (Value<DataSource.User> user : source.usedBy()) {
      boolean byServers = user.is(DataSource.User.INFORMATION_SERVICES);
      Peers users =
          byServers ? servers : services(Capability.WEB_PLAYER, Capability.AUTOMATION_SERVICES);
      Role role = byServers ? Role.DATA_SOURCE : Role.DATA_CONNECTOR;
      add(users, new Aim(source.host(), source.port(), role, source));
    }
  }

  private Peers services(Capability... capabilities) {
    Set<Capability> some = Set.of(capabilities);
    Peers services = flows.peers();
    for (NodeManager node : environment.nodeManagers()) {
      for (Service service : node.services()) {
        if (service.capability().isPresent() && some.contains(service.capability().get())) {
          services.add(node.host(), service);
        }
      }
    }
    return services;
  }

  /** Those of which it is not known where they lead. */
  List<BlindFlow> blind() {
    return List.copyOf(blind);
  }

  private void add(Peers sources, Aim aim) {
    if (!sources.all().isEmpty() && !aim.host().isPresent()) {
      blind.add(new BlindFlow(aim.owner(), Lack.MACHINE, aim.owner(), sources.all(), List.of()));
    } else if (!sources.all().isEmpty() && !aim.port().isPresent()) {
      addWithoutPort(sources, aim);
    }
    boolean isWritten = aim.port().isWritten();
    flows.add(sources, aim, Certainty.CONFIRMED, isWritten ? aim.port() : aim.host());
  }

  /** What is on the machine itself passes no firewall, whatever its port is. */
  private void addWithoutPort(Peers sources, Aim aim) {
    Optional<Place> to = flows.places().of(aim.host());
    if (to.isEmpty()) {
      return;
    }
    List<Place> from = new ArrayList<>(sources.all());
    from.remove(to.get());
    if (!from.isEmpty()) {
      blind.add(new BlindFlow(aim.owner(), Lack.PORT, aim.host(), from, List.of(to.get())));
    }
  }
}
