package dev.berth.engine.upgrade;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.facts.PortClaim;
import dev.berth.facts.PortPlan;
import dev.berth.source.Span;
import java.util.HashSet;
import java.util.Set;

/** The places of listeners that want ports of each other. */
final class Rivalries {
  private final Set<Pair> pairs = new HashSet<>();

  /** Two places, in either order. */
  private record Pair(Span one, Span other) {}

  /** Those among the listeners of a plan. */
  Rivalries(PortPlan plan) {
    for (PortClaim claim : plan.facts().claims()) {
      for (PortClaim other : plan.others(claim)) {
        pairs.add(new Pair(claim.span(), other.span()));
        pairs.add(new Pair(other.span(), claim.span()));
      }
    }
  }

  /** Whether two want ports of each other at the places that a finding is about. */
  boolean include(Diagnostic finding) {
    return finding.shared().isPresent()
        && pairs.contains(new Pair(finding.span(), finding.shared().get().other()));
  }
}
