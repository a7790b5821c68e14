package dev.berth.rules.messaging;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.Ems;
import dev.berth.model.Endpoint;
import dev.berth.model.Role;
import dev.berth.model.Version;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds addresses of EMS with the usual port of the other scheme. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "an EMS address has the port of the other scheme",
    why =
        """
        EMS speaks TLS on one port and plain TCP on another. If the scheme says one thing and the
        port the other, servers get no messages, and what they were to trigger is never
        updated.\
        """,
    fix = "Use the port that belongs to the scheme, or the scheme that belongs to the port.",
    source = {"SEED O4", "D-LAT-EMS"})
public record EmsPortSchemeMismatch() implements Rule<Ems> {
  @Override
  public void check(Ems ems, Facts facts, Report report) {
    Version version = facts.environmentOf(ems).version();
    for (Endpoint endpoint : ems.endpoints()) {
      String scheme = endpoint.scheme();
      String other = scheme.equals("ssl") ? "tcp" : "ssl";
      Optional<Integer> right = facts.catalogue().defaultPort(Role.EMS, scheme, version);
      Optional<Integer> wrong = facts.catalogue().defaultPort(Role.EMS, other, version);
      boolean known = right.isPresent() && wrong.isPresent() && endpoint.port().isDeclared();
      if (known && endpoint.port().is(wrong.get())) {
        String speaks = "EMS server \"" + endpoint.host() + "\" speaks " + scheme;
        String uses = " on the port of " + other + ": " + scheme + " uses " + right.get();
        Edit edit = Edit.value(endpoint.port(), wrong.get(), right.get());
        Report.Finding finding = report.at(endpoint.port(), speaks + uses);
        // Whoever gave the port for TLS means TLS.
        if (scheme.equals("ssl")) {
          finding.fix(Fix.unsafe("Use port " + right.get() + " of ssl", edit));
        }
      }
    }
  }
}
