package dev.berth.rules.nodes;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import dev.berth.model.Site;
import dev.berth.model.Value;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds nodes that name another site than the server that they join. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "a node and its server are in different sites",
    why =
        """
        Servers and nodes communicate only within their site. A node that joins a server of another
        site is left between the two, and users and jobs are not sent to it.\
        """,
    fix = "Let the node join a server of its own site, or move it to the site of that server.",
    source = "D-103-SITES")
public record NodeSiteMismatch() implements Rule<NodeManager> {
  @Override
  public void check(NodeManager node, Facts facts, Report report) {
    Optional<Server> server = facts.serverOf(node);
    if (!node.site().isDeclared() || server.isEmpty()) {
      return;
    }
    Value<String> other = server.get().site();
    Environment environment = facts.environmentOf(node);
    boolean unknown =
        facts.isUnresolved(environment, node.site()) || facts.isUnresolved(environment, other);
    String site = other.orElse(Site.DEFAULT);
    if (!unknown && !node.site().is(site)) {
      String joins = ", but joins " + server.get().label() + " in site \"" + site + "\"";
      Report.Finding finding =
          report
              .at(node.site(), node.label() + " is in site \"" + node.site() + "\"" + joins)
              .related(other, server.get().label() + " is in site \"" + site + "\"");
      if (other.isDeclared() || environment.sites().isEmpty()) {
        String title = "Move the node to site \"" + site + "\"";
        finding.fix(Fix.unsafe(title, Edit.value(node.site(), node.site(), site)));
      }
    }
  }
}
