package dev.berth.rules.database;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.Database;
import dev.berth.model.DatabaseType;
import dev.berth.model.JdbcDriver;
import dev.berth.model.JdbcUrl;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import dev.berth.source.Span;
import java.util.List;
import java.util.Optional;

/** Finds Oracle URLs in which the driver finds no address, or no database at it. */
@LintRule(
    severity = ERROR,
    summary = "an Oracle URL lacks its @, or names neither SID nor service",
    why =
        """
        The driver looks for the address behind an @, and for a SID or a service behind the port;
        properties of the URL, which the drivers of TIBCO knew, it does not read. Without them it
        refuses the URL, or the listener of Oracle the connection, and the server does not start.\
        """,
    fix =
        "Write the URL as jdbc:oracle:thin:@//host:port/service or"
            + " jdbc:oracle:thin:@host:port:SID.",
    source = {"D-LAT-DB", "R-QS"})
public record IncompleteOracleUrl() implements Rule<Database> {
  @Override
  public void check(Database database, Facts facts, Report report) {
    Optional<JdbcUrl> parsed = database.address();
    if (!database.type().is(DatabaseType.ORACLE)) {
      return;
    }
    if (parsed.isPresent()
        && parsed.get().driver() == JdbcDriver.ORACLE
        && parsed.get().database().isEmpty()) {
      report.at(database.url(), "the URL of the Spotfire database names neither SID nor service");
    } else if (database.url().isPresent() && database.url().get().lacksSign()) {
      Report.Finding finding =
          report.at(database.url(), "the URL of the Spotfire database has no @");
      List<Span> parts = database.url().get().signlessParts(database.url().span());
      if (!parts.isEmpty()) {
        finding.fix(Fix.unsafe("Use the form of the Oracle driver", edits(parts)));
      }
    }
  }

  private static Edit[] edits(List<Span> parts) {
    Edit sign = new Edit(parts.get(0), ":", ":@");
    return parts.size() == 1
        ? new Edit[] {sign}
        : new Edit[] {sign, new Edit(parts.get(1), ";ServiceName=", "/")};
  }
}
