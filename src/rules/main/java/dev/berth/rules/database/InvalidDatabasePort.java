package dev.berth.rules.database;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Facts;
import dev.berth.model.Database;
import dev.berth.model.DatabaseUrl;
import dev.berth.model.Value;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds database URLs with something else in the place of the port. */
@LintRule(
    severity = ERROR,
    summary = "the database URL has no port in the place of one",
    why =
        """
        Ports end at 65535 and are written in digits alone. With anything else the driver refuses
        the URL, or takes it for the name of something that is not there, and the server does not
        start.\
        """,
    fix = "Correct the port in the URL.",
    source = "D-LAT-DB")
public record InvalidDatabasePort() implements Rule<Database> {
  @Override
  public void check(Database database, Facts facts, Report report) {
    Value<DatabaseUrl> url = database.url();
    if (url.isPresent()) {
      Optional<String> wrong = url.get().wrongPort();
      if (wrong.isPresent()) {
        String what = "\"" + wrong.get() + "\" in the place of a port";
        Report.Finding finding = report.at(url, "the URL of the Spotfire database has " + what);
        BesideUrl.offerPort(database, wrong.get(), finding);
      }
    }
  }
}
