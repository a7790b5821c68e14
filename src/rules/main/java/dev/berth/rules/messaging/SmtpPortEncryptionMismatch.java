package dev.berth.rules.messaging;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.CatalogueRow;
import dev.berth.model.Role;
import dev.berth.model.Smtp;
import dev.berth.model.Version;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds mail servers that are called with TLS where they speak without it, or the other way. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "an SMTP port and its encryption do not belong together",
    why =
        """
        Some of the usual mail ports are for encrypted connections alone, and some for plain ones.
        Where the two disagree, each side waits for the other to speak, and the mail of
        Automation Services jobs is never sent.\
        """,
    fix = "Use a port that belongs to the encryption, or the encryption that belongs to the port.",
    source = "SEED O10")
public record SmtpPortEncryptionMismatch() implements Rule<Smtp> {
  private static final String PLAIN = "plain";
  private static final String SECURE = "secure";

  @Override
  public void check(Smtp smtp, Facts facts, Report report) {
    if (!smtp.port().isDeclared() || !smtp.secure().isDeclared()) {
      return;
    }
    boolean secure = smtp.secure().get();
    Version version = facts.environmentOf(smtp).version();
    CatalogueRow row = facts.catalogue().row(Role.SMTP);
    int port = smtp.port().get();
    if (row.usualPorts(version, secure ? SECURE : PLAIN).contains(port)
        || !row.usualPorts(version, secure ? PLAIN : SECURE).contains(port)) {
      return;
    }
    String called = smtp.label() + " is called " + (secure ? "with" : "without") + " encryption";
    String other = " on port " + port + ", which is for " + (secure ? "plain" : "encrypted");
    Report.Finding finding =
        report
            .at(smtp.port(), called + other + " connections")
            .related(smtp.secure(), secure ? "encrypted here" : "not encrypted here");
    if (!secure) {
      finding.fix(Fix.unsafe("Encrypt the connection", Edit.value(smtp.secure(), false, true)));
    }
  }
}
