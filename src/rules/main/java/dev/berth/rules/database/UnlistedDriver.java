package dev.berth.rules.database;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.model.Certainty;
import dev.berth.model.Database;
import dev.berth.model.JdbcDriver;
import dev.berth.model.Value;
import dev.berth.model.Version;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds database drivers that came with other versions than the declared one. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "a database driver is not on the list of the version",
    why =
        """
        The vendor listed DataDirect drivers beside those of the databases' own vendors, and lists
        only the latter for newer versions. A server that does not find the class of its driver
        cannot open its database.\
        """,
    fix = "Use the driver of the database's vendor, and its form of the URL.",
    source = {"D-LAT-DB", "D-120-DB", "D-1010-DB"})
public record UnlistedDriver() implements Rule<Database> {
  @Override
  public void check(Database database, Facts facts, Report report) {
    Optional<JdbcDriver> byClass = JdbcDriver.ofClass(database.driver().orElse(""));
    Optional<JdbcDriver> used = byClass.isPresent() ? byClass : database.speaker();
    if (used.isEmpty()) {
      return;
    }
    Version version = facts.environmentOf(database).version();
    Optional<Certainty> certainty = facts.catalogue().unlisted(used.get(), version);
    if (certainty.isPresent()) {
      Value<?> place = byClass.isPresent() ? database.driver() : database.url();
      String driver = "driver class " + used.get().className();
      String note = certainty.get().note();
      report
          .at(place, driver + " is not on the list of drivers of " + version + note)
          .restingOn(certainty.get());
    }
  }
}
