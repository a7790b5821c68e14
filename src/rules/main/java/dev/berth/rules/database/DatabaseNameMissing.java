package dev.berth.rules.database;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.model.Database;
import dev.berth.model.DatabaseType;
import dev.berth.model.JdbcUrl;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds URLs of SQL Server that leave it to the server which of its databases is meant. */
@LintRule(
    severity = WARNING,
    summary = "the URL of a SQL Server names no database",
    why =
        """
        SQL Server then opens the default database of the login, mostly "master". Spotfire finds no
        tables of its own there and does not start, or an installer puts them where nobody
        looks for them.\
        """,
    fix = "Name the database in the URL by DatabaseName.",
    source = {"D-LAT-DB", "R-QS"})
public record DatabaseNameMissing() implements Rule<Database> {
  @Override
  public void check(Database database, Facts facts, Report report) {
    Optional<JdbcUrl> url = database.address();
    if (url.isPresent()
        && url.get().driver().type() == DatabaseType.SQLSERVER
        && database.type().is(DatabaseType.SQLSERVER)
        && url.get().database().isEmpty()) {
      report.at(database.url(), "the URL of the Spotfire database has no DatabaseName");
    }
  }
}
