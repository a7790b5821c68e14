package dev.berth.rules.ldap;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapConfiguration.Type;
import dev.berth.model.LdapServer;
import dev.berth.model.Role;
import dev.berth.model.Value;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;

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
    List<LdapServer> domain = OnePort.asking(configuration, Role.LDAP, facts);
    List<LdapServer> catalog = OnePort.asking(configuration, Role.GLOBAL_CATALOG, facts);
    if (may && !domain.isEmpty() && !catalog.isEmpty()) {
      String asks = configuration.label() + " asks a Global Catalog at port ";
      Value<Integer> port = catalog.get(0).port();
      String one = domain.get(0).label() + " is asked for one domain";
      Report.Finding finding =
          report
              .at(port, asks + port + " and a domain at port " + domain.get(0).port())
              .related(domain.get(0).port(), one);
      OnePort.offer(domain, catalog, finding);
    }
  }
}
