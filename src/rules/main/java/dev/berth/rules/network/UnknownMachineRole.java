package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.diagnostic.DidYouMean;
import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Value;
import dev.berth.network.MachineRole;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.Optional;

/** Finds ends of firewall rules that are written as a role which machines do not have. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    confidence = Confidence.INFERRED,
    summary = "a firewall rule is about a role that no machine has",
    why =
        """
        A rule may name all servers, all machines of node managers, all balancers or the database by
        their role. Another role is nobody's: the rule lets through nothing that it was written for.\
        """,
    fix = "Use one of the roles, or name the machines or their zone.",
    about = FirewallRule.class,
    source = "SEED")
public record UnknownMachineRole() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    for (FirewallRule rule : environment.firewall()) {
      for (Value<String> end : rule.ends()) {
        boolean isRole = end.orElse("").startsWith(MachineRole.PREFIX);
        if (isRole && MachineRole.written(end.get()).isEmpty()) {
          String what = "no machine has the role that firewall rules call \"" + end + "\"";
          Report.Finding finding =
              report.at(end, what + "; available: " + String.join(", ", MachineRole.keys()));
          Optional<String> near = DidYouMean.among(end.get(), MachineRole.keys());
          if (near.isPresent()) {
            Edit edit = Edit.value(end, end, near.get());
            finding.fix(Fix.unsafe("Name " + near.get(), edit));
          }
        }
      }
    }
  }
}
