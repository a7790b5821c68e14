package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.facts.HostMention;
import dev.berth.facts.RuleHosts;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.BlockFlaw;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds addresses of zones, and blocks of addresses in firewall rules, that are none. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "an address or a block of addresses is malformed",
    why =
        """
        Firewalls tell machines by their addresses. Where nobody can read a block, or each reads
        another one, what a rule has to let through may be kept out, and the other way round.\
        """,
    fix = "Write an address, or a block: its first address, a slash and the length of its prefix.",
    about = {Zone.class, FirewallRule.class},
    source = "https://www.rfc-editor.org/rfc/rfc4632")
public record InvalidAddressBlock() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    for (Zone zone : environment.zones()) {
      for (Value<String> each : zone.addresses()) {
        report(zone.label(), each, report);
      }
    }
    if (!environment.firewall().isEmpty()) {
      for (HostMention each : RuleHosts.blocks(environment)) {
        report(each.owner().label(), each.name(), report);
      }
    }
  }

  private static void report(String owner, Value<String> block, Report report) {
    Optional<String> flaw = BlockFlaw.in(block.get());
    if (flaw.isPresent()) {
      Optional<String> meant = BlockFlaw.meant(block.get());
      String what = "address \"" + block + "\" of " + owner + " ";
      Report.Finding finding = report.at(block, what + flaw.get());
      if (meant.isPresent()) {
        finding.fix(Fix.unsafe("Write " + meant.get(), Edit.value(block, block, meant.get())));
      }
    }
  }
}
