package dev.berth.rules.ldap;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Facts;
import dev.berth.model.LdapConfiguration;
import dev.berth.model.LdapConfiguration.SecurityAuthentication;
import dev.berth.model.LdapConfiguration.Type;
import dev.berth.model.Value;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds configurations that bind by Kerberos to a directory other than Active Directory. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "GSSAPI is used with another directory type than ActiveDirectory",
    why =
        """
        The server supports GSSAPI, a bind by Kerberos ticket, for Active Directory alone. With any
        other directory type it does not get into the directory, so nobody can log in and users
        and groups are no longer synchronized.\
        """,
    fix = "Bind by simple or DIGEST-MD5, or make the configuration one of type ActiveDirectory.",
    source = {"D-LAT-GSSAPI", "D-114-LDAP"})
public record GssapiWithoutActiveDirectory() implements Rule<LdapConfiguration> {
  @Override
  public void check(LdapConfiguration configuration, Facts facts, Report report) {
    Value<SecurityAuthentication> bind = configuration.securityAuthentication();
    Value<Type> type = configuration.type();
    if (bind.is(SecurityAuthentication.GSSAPI)
        && type.isDeclared()
        && !type.is(Type.ACTIVE_DIRECTORY)) {
      String binds = configuration.label() + " binds by " + bind.shown();
      report
          .at(bind, binds + ", but is of type " + type.shown())
          .related(type, "the type of the directory");
    }
  }
}
