package dev.berth.rules.database;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Facts;
import dev.berth.model.Database;
import dev.berth.model.Environment;
import dev.berth.model.HostNames;
import dev.berth.model.JdbcUrl;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Server;
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
    Optional<JdbcUrl> read = JdbcUrl.parse(database.url().orElse(""));
    if (read.isEmpty()) {
      return;
    }
    JdbcUrl url = read.get();
    Environment environment = facts.environmentOf(database);
    Value<String> host = database.host();
    if (host.isDeclared() && !isOneMachine(environment, host.get(), url.host(), facts)) {
      report
          .at(database.url(), "the URL leads to host " + url.host() + ", not to " + host)
          .related(host, "the declared host");
    }
    Optional<PortRange> usual =
        facts
            .catalogue()
            .defaultPorts(Role.DATABASE, url.driver().type().key(), environment.version());
    int port =
        url.port().orElse(usual.isPresent() && !url.namesInstance() ? usual.get().first() : 0);
    if (database.port().isDeclared() && port > 0 && !database.port().is(port)) {
      String origin = url.port().isPresent() ? "" : " (the default)";
      report
          .at(
              database.url(),
              "the URL leads to port " + port + origin + ", not to " + database.port())
          .related(database.port(), "the declared port");
    }
  }

  /** A loopback URL leads to the declared host if servers run there. */
  private static boolean isOneMachine(
      Environment environment, String host, String url, Facts facts) {
    for (Server server : environment.servers()) {
      boolean there = facts.isOneMachine(environment, host, server.host().orElse(""));
      if (there && HostNames.isLoopback(url)) {
        return true;
      }
    }
    return facts.isOneMachine(environment, host, url);
  }
}
