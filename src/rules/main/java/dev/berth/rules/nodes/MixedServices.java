package dev.berth.rules.nodes;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.model.Environment.Purpose;
import dev.berth.model.NodeManager;
import dev.berth.model.Service;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds nodes in production that run services of several kinds. */
@LintRule(
    severity = WARNING,
    profile = Profile.HARDENED,
    summary = "a node of a production environment runs services of several kinds",
    why =
        """
        Services of different kinds need memory and processors at different times and in different
        amounts. On one node an analysis that grows takes them from jobs and data functions, and
        neither can be given more machines alone.\
        """,
    fix = "Let each node run services of one kind.",
    source = "D-120-NODES")
public record MixedServices() implements Rule<NodeManager> {
  @Override
  public void check(NodeManager node, Facts facts, Report report) {
    if (!facts.environmentOf(node).purpose().is(Purpose.PRODUCTION)) {
      return;
    }
    Optional<Service> first = Optional.empty();
    for (Service service : node.services()) {
      if (!service.capability().isPresent()) {
        continue;
      }
      first = first.isPresent() ? first : Optional.of(service);
      if (!service.capability().is(first.get().capability().get())) {
        String runs = node.label() + " runs the " + service.kind() + " beside the ";
        report
            .at(service, runs + first.get().kind())
            .related(first.get(), "the " + first.get().kind() + " is here")
            .shared(first.get(), "");
        return;
      }
    }
  }
}
