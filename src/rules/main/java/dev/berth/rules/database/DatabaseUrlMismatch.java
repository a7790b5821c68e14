package dev.berth.rules.database;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Facts;
import dev.berth.model.Database;
import dev.berth.model.Environment;
import dev.berth.model.HostNames;
import dev.berth.model.JdbcUrl;
import dev.berth.model.Version;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import dev.berth.source.Span;
import java.util.Optional;

/** Finds URLs that lead to another host or port than declared; a name may be that of an address. */
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
    Optional<JdbcUrl> parsed = database.address();
    if (parsed.isEmpty()) {
      return;
    }
    JdbcUrl url = parsed.get();
    Span place = database.url().span();
    Environment environment = facts.environmentOf(database);
    String host = database.host().orElse(url.host());
    boolean reached =
        facts.isReachedAs(environment, host, url.host()) || HostNames.mayBeOne(host, url.host());
    boolean elsewhere = !reached && HostNames.isAddress(host) == HostNames.isAddress(url.host());
    if (elsewhere) {
      Contradiction.report(url.hostIn(place), "host ", url.host(), "", database.host(), report);
    }
    Version version = environment.version();
    int port = facts.catalogue().portOf(url, version).orElse(database.port().orElse(0));
    boolean alike = !database.type().isDeclared() || database.type().is(url.driver().type());
    if (alike && !database.port().is(port)) {
      String origin = url.port().isPresent() ? "" : " (the default)";
      int usual = elsewhere ? 0 : facts.catalogue().usualPort(url, version).orElse(0);
      Contradiction.reportPort(url.portIn(place), port, origin, database.port(), usual, report);
    }
  }
}
