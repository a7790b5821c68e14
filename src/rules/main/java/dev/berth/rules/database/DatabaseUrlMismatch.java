package dev.berth.rules.database;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Facts;
import dev.berth.model.Database;
import dev.berth.model.Environment;
import dev.berth.model.HostNames;
import dev.berth.model.JdbcUrl;
import dev.berth.model.Value;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import dev.berth.source.Span;
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
    Optional<JdbcUrl> parsed = JdbcUrl.parse(database.url().orElse(""));
    if (parsed.isEmpty()) {
      return;
    }
    JdbcUrl url = parsed.get();
    Environment environment = facts.environmentOf(database);
    Span place = database.url().span();
    Value<String> host = database.host();
    if (host.isDeclared() && !mayReach(host.get(), url.host(), environment, facts)) {
      speak(url.hostIn(place), "host " + url.host(), host, report);
    }
    Optional<Integer> port = facts.portOf(url, environment);
    if (port.isPresent() && database.port().isDeclared() && !database.port().is(port.get())) {
      String origin = url.port().isPresent() ? "" : " (the default)";
      speak(url.portIn(place), "port " + port.get() + origin, database.port(), report);
    }
  }

  private static boolean mayReach(String host, String name, Environment environment, Facts facts) {
    return HostNames.mayBeOne(host, name) || facts.isReachedAs(environment, host, name);
  }

  private static void speak(Span place, String where, Value<?> declared, Report report) {
    report
        .at(place, "the URL leads to " + where + ", not to " + declared)
        .related(declared, "declared here");
  }
}
