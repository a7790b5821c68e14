package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Block;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds blocks of addresses that two zones have; a zone may lie within another. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    confidence = Confidence.INFERRED,
    summary = "two zones have the same block of addresses",
    why =
        """
        A machine is in one zone: the one with the smallest block around its address. Where two
        zones have the same block, nobody can say which rules are about the machines in it.\
        """,
    fix = "Leave the block to one of the zones.",
    source = "https://www.rfc-editor.org/rfc/rfc4632")
public record AddressBlockShared() implements Rule<Environment> {
  /** A block where it stands first. */
  private record Use(Zone zone, Value<String> address) {}

  @Override
  public void check(Environment environment, Facts facts, Report report) {
    Map<Block, Use> first = new HashMap<>();
    for (Zone zone : environment.zones()) {
      for (Value<String> each : zone.addresses()) {
        Optional<Block> block = Block.parse(each.get());
        if (block.isPresent()) {
          Use other = first.putIfAbsent(block.get(), new Use(zone, each));
          report(zone, each, Optional.ofNullable(other), report);
        }
      }
    }
  }

  private static void report(Zone zone, Value<String> block, Optional<Use> other, Report report) {
    if (other.isPresent()) {
      boolean same = other.get().zone().name().shown().equals(zone.name().shown());
      String whose = same ? " twice" : ", which " + other.get().zone().label() + " has too";
      report
          .at(block, zone.label() + " has addresses " + block + whose)
          .related(other.get().address(), "the same addresses")
          .shared(other.get().address(), "");
    }
  }
}
