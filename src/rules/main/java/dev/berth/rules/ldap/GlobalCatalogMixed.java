package dev.berth.rules.ldap;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapConfiguration.Type;
import dev.berth.model.LdapServer;
import dev.berth.model.Role;
import dev.berth.model.Value;
import dev.berth.model.Version;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds configurations that ask now a whole forest and now a single domain. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "one LDAP configuration asks both a domain and a Global Catalog",
    why =
        """
        A Global Catalog knows the users of the whole forest, a domain port only those of its
        domain. The server takes whichever address answers, so after a failover users and groups
        of other domains disappear, or appear.\
        """,
    fix = "Use the Global Catalog ports for all servers of the configuration, or for none.",
    source = {"SEED O3", "D-114-LDAP"})
public record GlobalCatalogMixed() implements Rule<LdapConfiguration> {
  @Override
  public void check(LdapConfiguration configuration, Facts facts, Report report) {
    Value<Type> type = configuration.type();
    boolean may = !type.isWritten() || type.is(Type.ACTIVE_DIRECTORY) || type.is(Type.CUSTOM);
    Optional<LdapServer> domain = first(configuration, Role.LDAP, facts);
    Optional<LdapServer> catalog = first(configuration, Role.GLOBAL_CATALOG, facts);
    if (may && domain.isPresent() && catalog.isPresent()) {
      String asks = configuration.label() + " asks a Global Catalog at port ";
      String ports = catalog.get().port() + " and a domain at port " + domain.get().port();
      report
          .at(catalog.get().port(), asks + ports)
          .related(domain.get().port(), domain.get().label() + " is asked for one domain");
    }
  }

  /** The first server on the port of a role that is the one of its scheme. */
  private static Optional<LdapServer> first(
      LdapConfiguration configuration, Role role, Facts facts) {
    Version version = facts.environmentOf(configuration).version();
    for (LdapServer server : configuration.servers()) {
      Optional<Integer> usual = facts.catalogue().defaultPort(role, server.scheme().key(), version);
      if (usual.isPresent() && server.port().is(usual.get())) {
        return Optional.of(server);
      }
    }
    return Optional.empty();
  }
}
