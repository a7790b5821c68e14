package dev.berth.rules.database;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Facts;
import dev.berth.model.Database;
import dev.berth.model.Environment;
import dev.berth.model.HostNames;
import dev.berth.model.JdbcUrl;
import dev.berth.model.Server;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import dev.berth.source.Located;
import java.util.Optional;

/** Finds databases that each of several machines would look for on itself. */
@LintRule(
    severity = ERROR,
    confidence = Confidence.INFERRED,
    summary = "servers on several machines have their database at a loopback address",
    why =
        """
        All servers of an environment share one database. A loopback address leads each of them to
        its own machine, so at most one of them finds it, and the others do not start.\
        """,
    fix = "Use the name of the machine that the database runs on.",
    source = {"D-LAT-CLUSTPAGE", "D-103-SITES"})
public record LoopbackDatabase() implements Rule<Database> {
  @Override
  public void check(Database database, Facts facts, Report report) {
    Optional<JdbcUrl> url = database.address();
    Environment environment = facts.environmentOf(database);
    String declared = database.host().orElse("");
    String host = url.isPresent() ? url.get().host() : declared;
    // That the URL leads elsewhere than declared is an error of its own.
    if (!HostNames.isLoopback(host) || !facts.isReachedAs(environment, declared, host)) {
      return;
    }
    for (Server other : environment.servers()) {
      Server first = environment.servers().get(0);
      if (!isBeside(first, other, environment, facts)) {
        Located place = url.isPresent() ? url.get().hostIn(database.url().span()) : database.host();
        Report.Finding finding =
            report.at(place, "database host \"" + host + "\" leads each server to its own machine");
        finding.related(first.host(), first.label() + " is here");
        finding.related(other.host(), other.label() + " is on another machine");
        BesideUrl.offerHost(database, host, place, finding);
        return;
      }
    }
  }

  /** Whether two servers are on one machine, or nobody can tell. */
  private static boolean isBeside(Server one, Server other, Environment environment, Facts facts) {
    boolean known = one.host().isPresent() && other.host().isPresent();
    return !known || facts.isOneMachine(environment, one.host().get(), other.host().get());
  }
}
