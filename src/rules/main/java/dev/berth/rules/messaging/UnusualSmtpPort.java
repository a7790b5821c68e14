package dev.berth.rules.messaging;

import static dev.berth.diagnostic.Severity.INFO;

import dev.berth.facts.Facts;
import dev.berth.model.CatalogueRow;
import dev.berth.model.CatalogueRow.PortDefault;
import dev.berth.model.Role;
import dev.berth.model.Smtp;
import dev.berth.model.Version;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Set;
import java.util.TreeSet;

/** Tells of mail servers on ports where they are seldom found. */
@LintRule(
    severity = INFO,
    confidence = Confidence.INFERRED,
    summary = "an SMTP server listens on an unusual port",
    why =
        """
        A port beyond those that take mail is often the one where mailboxes are read, or that of a
        tool for tests that delivers to nobody. Jobs then end with an error, or their mail
        never arrives.\
        """,
    fix = "Check that the mail server takes mail on this port.",
    source = "SEED O10")
public record UnusualSmtpPort() implements Rule<Smtp> {
  @Override
  public void check(Smtp smtp, Facts facts, Report report) {
    Version version = facts.environmentOf(smtp).version();
    CatalogueRow row = facts.catalogue().row(Role.SMTP);
    Set<Integer> usual = new TreeSet<>();
    for (PortDefault each : row.defaults()) {
      usual.addAll(row.usualPorts(version, each.variant()));
    }
    if (smtp.port().isDeclared() && !usual.contains(smtp.port().get())) {
      String takes = smtp.label() + " takes mail on port " + smtp.port();
      String all = usual.toString();
      report.at(smtp.port(), takes + "; usual are " + all.substring(1, all.length() - 1));
    }
  }
}
