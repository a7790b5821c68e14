package acme.rules.ldap;

import dev.berth.diagnostic.Severity;
import dev.berth.facts.Facts;
import dev.berth.model.LdapServer;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

@LintRule(
    severity = Severity.ERROR,
    summary = "server is odd",
    why = "It fails.",
    fix = "Mend it.",
    source = "SEED P1")
public record SchemeMismatch() implements Rule<LdapServer> {
  @Override
  public void check(LdapServer subject, Facts facts, Report report) {}
}
