package dev.berth.rules.database;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.Database;
import dev.berth.model.DatabaseType;
import dev.berth.model.JdbcDriver;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds database URLs and driver classes that belong to another kind of database. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "database type, URL and driver class do not belong together",
    why =
        """
        The server loads the driver class and hands it the URL. A driver refuses a URL of another
        database, so the server does not start.\
        """,
    fix = "Use the URL form and the driver class of the database type.",
    source = {"D-LAT-DB", "D-1010-DB"})
public record DatabaseDialectMismatch() implements Rule<Database> {
  @Override
  public void check(Database database, Facts facts, Report report) {
    Optional<JdbcDriver> url = database.speaker();
    Optional<JdbcDriver> driver = JdbcDriver.ofClass(database.driver().orElse(""));
    DatabaseType type = database.type().orElse(DatabaseType.OTHER);
    if (url.isPresent() && type != DatabaseType.OTHER && url.get().type() != type) {
      String speaks = "the URL is one of " + url.get().type().label();
      report
          .at(database.url(), speaks + ", but the database is declared as " + type.label())
          .related(database.type(), "the declared type");
    }
    if (driver.isEmpty() || url.isEmpty() && type == DatabaseType.OTHER) {
      return;
    }
    JdbcDriver speaker = driver.get();
    if (url.isPresent() ? !fits(speaker, url.get(), type) : speaker.type() != type) {
      String other = url.isPresent() ? "\"" + url.get().prefix() + "\" URLs" : type.label();
      String right = url.orElse(speaker).className();
      Edit edit = Edit.value(database.driver(), speaker.className(), right);
      report
          .at(database.driver(), "driver class " + speaker.className() + " does not speak " + other)
          .fix(Fix.unsafe("Use driver class " + right, edit));
    }
  }

  /** A driver of the declared type is right where it is the URL that is not. */
  private static boolean fits(JdbcDriver driver, JdbcDriver url, DatabaseType type) {
    return driver == url || url.type() != type && driver.type() == type;
  }
}
