package dev.berth.rules.nodes;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.Environment.Purpose;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds nodes in production that share the machine of a server. */
@LintRule(
    severity = WARNING,
    profile = Profile.HARDENED,
    summary = "a node of a production environment is on the machine of a server",
    why =
        """
        The services of a node take memory and processors as analyses and data functions need them.
        On the machine of a server they take them from the server, and all users wait, not only
        those of one service.\
        """,
    fix = "Install the node manager on a machine of its own.",
    source = {"D-120-NMINST", "D-761-NM"})
public record NodeBesideServer() implements Rule<NodeManager> {
  @Override
  public void check(NodeManager node, Facts facts, Report report) {
    Environment environment = facts.environmentOf(node);
    if (!environment.purpose().is(Purpose.PRODUCTION) || !node.host().isPresent()) {
      return;
    }
    String host = node.host().get();
    Optional<Server> found = facts.serverOn(environment, host);
    if (found.isPresent()) {
      Server server = found.get();
      // An address of a server may be that of another machine.
      if (facts.isOneMachine(environment, host, server.host().orElse(""))) {
        report
            .at(node.host(), node.label() + " is on the machine of " + server.label())
            .related(server.host(), server.label() + " is here");
      }
    }
  }
}
