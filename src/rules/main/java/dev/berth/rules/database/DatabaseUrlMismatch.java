package dev.berth.rules.database;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Facts;
import dev.berth.model.Database;
import dev.berth.model.Environment;
import dev.berth.model.JdbcUrl;
import dev.berth.model.Value;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds database URLs that lead to another host or port than the declared ones. */
@LintRule(
    severity = ERROR,
    confidence = Confidence.INFERRED,
    summary = "the database URL leads to another host or port than declared",
    why =
        """
        The server uses the URL and nothing else. If host or port are others than those declared,
        firewalls and backups were planned for the wrong database, or the server connects to it.\
        """,
    fix = "Make the URL and the declared host and port the same.",
    source = "D-LAT-DB")
public record DatabaseUrlMismatch() implements Rule<Database> {
  @Override
  public void check(Database database, Facts facts, Report report) {
    Environment environment = facts.environmentOf(database);
    Optional<JdbcUrl> url = JdbcUrl.parse(database.url().orElse(""));
    Value<String> host = database.host();
    if (url.isPresent() && host.isDeclared()) {
      String given = url.get().host();
      if (!facts.isReachedAs(environment, host.get(), given)) {
        speak(database, "host " + given, host, report);
      }
    }
    Optional<Integer> port = url.flatMap(each -> facts.portOf(each, environment));
    if (port.isPresent() && database.port().isDeclared() && !database.port().is(port.get())) {
      String origin = url.get().port().isPresent() ? "" : " (the default)";
      speak(database, "port " + port.get() + origin, database.port(), report);
    }
  }

  private static void speak(Database database, String url, Value<?> declared, Report report) {
    report
        .at(database.url(), "the URL leads to " + url + ", not to " + declared)
        .related(declared, "declared here");
  }
}
