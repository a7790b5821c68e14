package dev.berth.engine.upgrade;

import dev.berth.engine.secret.Redaction;
import dev.berth.engine.upgrade.Step.Place;
import dev.berth.facts.PortClaim;
import dev.berth.model.FirewallRule;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;

/** What steps call things, none of which says a secret. */
record Words(Redaction redaction) {
  /** Rules that a note names: enough to find the others. */
  private static final int MOST_RULES = 3;

  Place place(PortClaim claim) {
    Span span = claim.span();
    return new Place(
        redaction.of(claim.owner().label(), span),
        redaction.of(claim.machine().name(), span),
        span);
  }

  /** A thing that may be on no host that can be read. */
  Place place(String owner, String host, Span span) {
    return new Place(redaction.of(owner, span), redaction.of(host, span), span);
  }

  /** What listens somewhere. */
  String listener(PortClaim claim) {
    return redaction.of(claim.label(), claim.span());
  }

  /** {@code firewall rule "a", firewall rule "b" and 3 more}. */
  String rules(List<FirewallRule> rules) {
    List<String> labels = new ArrayList<>();
    for (FirewallRule each : rules.subList(0, Math.min(MOST_RULES, rules.size()))) {
      labels.add(redaction.of(each.label(), each.span()));
    }
    String list = String.join(", ", labels);
    return rules.size() > MOST_RULES
        ? list + " and " + (rules.size() - MOST_RULES) + " more"
        : list;
  }
}
