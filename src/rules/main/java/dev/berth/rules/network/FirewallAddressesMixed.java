package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Block;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds rules from addresses of IPv4 to addresses of IPv6, and the other way round. */
@LintRule(
    severity = WARNING,
    summary = "a firewall rule is from addresses of IPv4 to addresses of IPv6, or back",
    why =
        """
        A packet has addresses of one kind at both of its ends, so such a rule never matches: what
        it was written for is open or closed as if it were not there.\
        """,
    fix = "Give both ends of the rule addresses of one kind, and the other kind a rule of its own.",
    about = {Zone.class, FirewallRule.class},
    source = "RFC-8200")
public record FirewallAddressesMixed() implements Rule<Environment> {
  private static final int IPV4 = 32;

  @Override
  public void check(Environment environment, Facts facts, Report report) {
    for (FirewallRule rule : environment.firewall()) {
      Optional<Block> from = block(rule.from(), environment);
      Optional<Block> to = block(rule.to(), environment);
      if (from.isPresent() && to.isPresent() && kind(from.get()) != kind(to.get())) {
        String what = " is to addresses of IPv" + kind(to.get()) + ", and from ones of IPv";
        report
            .at(rule.to(), FirewallRules.label(environment, rule) + what + kind(from.get()))
            .related(rule.from(), "where it is from");
      }
    }
  }

  /** A zone may be called like a block, and is read first. */
  private static Optional<Block> block(Value<String> end, Environment environment) {
    boolean zone = false;
    for (Zone each : environment.zones()) {
      zone |= each.name().is(end.orElse(""));
    }
    return zone ? Optional.empty() : Block.parse(end.orElse(""));
  }

  private static int kind(Block block) {
    return block.first().bits() == IPV4 ? 4 : 6;
  }
}
