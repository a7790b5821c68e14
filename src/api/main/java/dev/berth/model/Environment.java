package dev.berth.model;

import dev.berth.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What one document declares: a Spotfire installation.
 *
 * @param span the place that names it
 * @param spotfireVersion as declared, catalogued or not
 * @param version the catalogued version that it is judged by
 * @param resourcePools the pools that services may name; empty unless declared
 * @param deploymentAreas the areas that services may name; empty unless declared
 */
public record Environment(
    Span span,
    Value<String> spotfireVersion,
    Version version,
    Value<String> name,
    Value<Purpose> purpose,
    List<Site> sites,
    List<Value<String>> resourcePools,
    List<Value<String>> deploymentAreas,
    List<Host> hosts,
    Clustering clustering,
    List<Server> servers,
    List<NodeManager> nodeManagers,
    Value<Database> database,
    List<DataSource> dataSources,
    Authentication authentication,
    UserDirectory userDirectory,
    List<LdapConfiguration> ldapConfigurations,
    Kerberos kerberos,
    Value<Oidc> oidc,
    Value<Ems> ems,
    Value<Smtp> smtp,
    List<LoadBalancer> loadBalancers,
    List<Zone> zones,
    List<FirewallRule> firewall)
    implements Declared {

  /** What an environment is for. */
  public enum Purpose {
    PRODUCTION,
    TEST,
    DEVELOPMENT
  }

  /** The server with this name, or else on the host of this name. */
  public Optional<Server> server(String nameOrHost) {
    for (Server server : servers) {
      if (server.name().is(nameOrHost)) {
        return Optional.of(server);
      }
    }
    for (Server server : servers) {
      if (server.host().isPresent()
          && HostNames.key(server.host().get()).equals(HostNames.key(nameOrHost))) {
        return Optional.of(server);
      }
    }
    return Optional.empty();
  }

  @Override
  public String label() {
    return name.isPresent() ? "environment \"" + name + "\"" : "the environment";
  }
}
