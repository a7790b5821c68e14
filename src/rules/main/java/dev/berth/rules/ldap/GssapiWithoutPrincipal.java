package dev.berth.rules.ldap;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapConfiguration.SecurityAuthentication;
import dev.berth.model.LdapConfiguration.Type;
import dev.berth.model.Value;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds configurations that bind by Kerberos with a name that Kerberos does not know. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "GSSAPI is used with a user name that is no Kerberos principal",
    why =
        """
        For GSSAPI the server gets a Kerberos ticket for the bind user, who has to be named as a
        principal. A distinguished name or one with a domain and a backslash gets no ticket, so
        the server does not get into the directory and nobody can log in.\
        """,
    fix = "Write the user as a principal, name and realm, with the realm in upper case.",
    source = "D-LAT-GSSAPI")
public record GssapiWithoutPrincipal() implements Rule<LdapConfiguration> {
  @Override
  public void check(LdapConfiguration configuration, Facts facts, Report report) {
    Value<SecurityAuthentication> bind = configuration.securityAuthentication();
    Value<Type> type = configuration.type();
    boolean other = type.isWritten() && !type.is(Type.ACTIVE_DIRECTORY);
    if (!bind.is(SecurityAuthentication.GSSAPI) || other) {
      return;
    }
    String user = configuration.username().orElse("");
    boolean domain = user.indexOf('\\') > 0;
    if (domain || user.indexOf('=') > 0) {
      String form = domain ? " is named by domain" : " is a distinguished name";
      String binds = configuration.label() + " binds by GSSAPI, but user \"" + user + "\"" + form;
      Report.Finding finding =
          report.at(configuration.username(), binds).related(bind, "GSSAPI needs a principal");
      Optional<String> principal = Principal.of(user, configuration);
      if (principal.isPresent()) {
        Edit edit = Edit.value(configuration.username(), user, principal.get());
        finding.fix(Fix.unsafe("Bind as " + principal.get(), edit));
      }
    }
  }
}
