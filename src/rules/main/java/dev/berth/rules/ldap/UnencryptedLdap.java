package dev.berth.rules.ldap;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.HostNames;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapConfiguration.SecurityAuthentication;
import dev.berth.model.LdapServer;
import dev.berth.model.LdapServer.Scheme;
import dev.berth.model.Value;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds directories that passwords are sent to for everybody to read. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    profile = Profile.HARDENED,
    summary = "passwords go to a directory without encryption",
    why =
        """
        By a simple bind, the server sends its own password to the directory, and those of users
        who log in. Over plain LDAP, whoever listens on the network between them reads them all.\
        """,
    fix = "Use ldaps with its port.",
    source = "D-114-LDAP")
public record UnencryptedLdap() implements Rule<LdapConfiguration> {
  @Override
  public void check(LdapConfiguration configuration, Facts facts, Report report) {
    Value<SecurityAuthentication> bind = configuration.securityAuthentication();
    if (bind.isWritten() && !bind.is(SecurityAuthentication.SIMPLE)) {
      return;
    }
    for (LdapServer server : configuration.servers()) {
      if (server.scheme() == Scheme.LDAP && !HostNames.isLoopback(server.host())) {
        String gets = server.label() + " gets passwords without encryption";
        Report.Finding finding = report.at(server.hostName(), gets);
        Optional<Fix> fix = TowardsTls.fix(server, facts);
        if (fix.isPresent()) {
          finding.fix(fix.get());
        }
      }
    }
  }
}
