package acme.rules.ldap;

import dev.berth.diagnostic.Severity;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.io.Serializable;

/** Rules that stand together. */
public final class Family {
  private Family() {}

  @LintRule(
      severity = Severity.INFO,
      summary = "TERR and LDAP may start a summary",
      why = "They are names.",
      fix = "Leave them as they are.",
      about = {dev.berth.model.LdapConfiguration.class, dev.berth.model.LdapServer.class},
    source = "K-0075611")
  public record Abbreviation() implements Serializable, Rule<Environment> {
    private static final long serialVersionUID = 1;

    @Override
    public void check(Environment subject, Facts facts, Report report) {}
  }
}
