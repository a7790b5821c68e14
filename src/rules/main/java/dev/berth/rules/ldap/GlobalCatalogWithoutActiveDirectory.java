package dev.berth.rules.ldap;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.CatalogueRow;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapConfiguration.Type;
import dev.berth.model.LdapServer;
import dev.berth.model.Role;
import dev.berth.model.Value;
import dev.berth.model.Version;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds Global Catalog ports in configurations of directories that have no such thing. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "a Global Catalog port is used with another directory than Active Directory",
    why =
        """
        Only Active Directory has a Global Catalog, which a configuration of type Custom may also
        describe. Another directory does not listen on its ports, so the server finds no directory
        and users cannot log in.\
        """,
    fix =
        "Use the LDAP port of the directory, or make the configuration one of type"
            + " ActiveDirectory.",
    source = "SEED O3")
public record GlobalCatalogWithoutActiveDirectory() implements Rule<LdapConfiguration> {
  @Override
  public void check(LdapConfiguration configuration, Facts facts, Report report) {
    Value<Type> type = configuration.type();
    if (!type.isDeclared() || type.is(Type.ACTIVE_DIRECTORY) || type.is(Type.CUSTOM)) {
      return;
    }
    Version version = facts.environmentOf(configuration).version();
    CatalogueRow row = facts.catalogue().row(Role.GLOBAL_CATALOG);
    for (LdapServer server : configuration.servers()) {
      if (server.port().isDeclared() && row.hasDefault(server.port().get(), version)) {
        String what = "port " + server.port() + " is that of a Global Catalog, but ";
        report
            .at(server.port(), what + configuration.label() + " is of type " + type.get().key())
            .related(type, "the type of the directory")
            .fix(fix(server, facts, version));
      }
    }
  }

  private static Fix fix(LdapServer server, Facts facts, Version version) {
    Object port = facts.catalogue().defaultPort(Role.LDAP, server.scheme().key(), version).get();
    return Fix.unsafe("Use LDAP port " + port, Edit.value(server.port(), server.port(), port));
  }
}
