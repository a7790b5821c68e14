package dev.berth.model;

import dev.berth.source.Span;
import java.util.ArrayList;
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
 * @param firewallDefaults what holds beside the rules; present if a network is declared, and
 *     unreadable if anything about it is
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
    List<FirewallRule> firewall,
    Value<FirewallDefaults> firewallDefaults)
    implements Declared {

  /** What an environment is for. */
  public enum Purpose implements Keyed {
    PRODUCTION("production"),
    TEST("test"),
    DEVELOPMENT("development");

    private final String key;

    Purpose(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /** All that it declares, kind by kind; what is part of another thing follows it. */
  public List<Declared> parts() {
    List<Declared> parts = new ArrayList<>(sites);
    parts.addAll(hosts);
    parts.addAll(servers);
    for (NodeManager node : nodeManagers) {
      parts.add(node);
      parts.addAll(node.services());
    }
    addIfPresent(database, parts);
    parts.addAll(dataSources);
    for (LdapConfiguration configuration : ldapConfigurations) {
      parts.add(configuration);
      parts.addAll(configuration.servers());
    }
    addIfPresent(oidc, parts);
    addIfPresent(ems, parts);
    addIfPresent(smtp, parts);
    parts.addAll(loadBalancers);
    parts.addAll(zones);
    parts.addAll(firewall);
    return parts;
  }

  private static void addIfPresent(Value<? extends Declared> thing, List<Declared> parts) {
    if (thing.isPresent()) {
      parts.add(thing.get());
    }
  }

  /** Whether the declared version is catalogued, so that it is not judged by another one. */
  public boolean isJudgedAsDeclared() {
    Optional<Version> declared = Version.parse(spotfireVersion.orElse(""));
    return declared.isPresent() && declared.get().equals(version);
  }

  /** Whether it says anything of its firewalls, and all of that could be read. */
  public boolean describesFirewalls() {
    boolean readable = firewallDefaults.isPresent();
    return readable && (!firewall.isEmpty() || firewallDefaults.get().areSaid());
  }

  /** Whether it has rules of a firewall, and all that it says of that could be read. */
  public boolean describesRules() {
    return firewallDefaults.isPresent() && !firewall.isEmpty();
  }

  /** Nothing about what was declared, else that it is a default and how sure that is. */
  public String origin(Value<?> value) {
    String note = value.certainty().note();
    return value.isDeclared() ? "" : " (the default in " + version + note + ")";
  }

  @Override
  public String label() {
    return name.isPresent() ? "environment \"" + name + "\"" : "the environment";
  }
}
