package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
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
    about = Zone.class,
    source = "https://www.rfc-editor.org/rfc/rfc4632")
public record AddressBlockShared() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    Map<Block, BlockUse> first = new HashMap<>();
    for (Zone zone : environment.zones()) {
      for (Value<String> each : zone.addresses()) {
        Optional<Block> block = Block.parse(each.get());
        BlockUse use = new BlockUse(zone, each);
        BlockUse other = block.isPresent() ? first.putIfAbsent(block.get(), use) : null;
        if (other != null) {
          report(use, other, report);
        }
      }
    }
  }

  private static void report(BlockUse use, BlockUse other, Report report) {
    Report.Finding finding = report.at(use.address(), use.beside(other));
    finding.related(other.address(), "the same addresses").shared(other.address(), "");
    if (other.zone() == use.zone()) {
      finding.fix(Fix.safe("Name it once", Edit.withoutItem(use.address())));
    }
  }
}
