package dev.berth.rules.clustering;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.diagnostic.Fix;
import dev.berth.diagnostic.Part;
import dev.berth.diagnostic.Related;
import dev.berth.facts.ClusteringPorts;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Finds further clustering ports that do not follow the first one without a gap. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "further clustering ports do not follow from the first",
    why =
        """
        A server cannot be told its further clustering ports: they are the first one plus one, plus
        two and so on. Whoever takes down others, for a firewall perhaps, opens ports that nobody
        uses and leaves the real ones closed.\
        """,
    fix = "Count the further clustering ports up from the first one.",
    source = {"SEED P16", "SEED P17", "D-140-SEC"})
public record ClusteringPortGap() implements Rule<Environment> {
  private static final List<String> ORDINALS = List.of("second", "third", "fourth");

  @Override
  public void check(Environment environment, Facts facts, Report report) {
    Value<Integer> first = environment.clustering().port();
    List<Value<Integer>> further = environment.clustering().furtherPorts();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; first.isPresent() && i < Math.min(further.size(), ORDINALS.size()); i++) {
      int expected = first.get() + 1 + i;
      Value<Integer> port = further.get(i);
      if (port.isPresent() && expected <= PortRange.HIGHEST && port.get() != expected) {
        String what = ORDINALS.get(i) + " clustering port " + port + " does not follow ";
        Related start = new Related(first.span(), "the first clustering port");
        parts.add(new Part(port, what + first + ": it is " + expected, List.of(start), port.get()));
      }
    }
    if (!parts.isEmpty()) {
      Fix.Safety safety = safety(further.size(), environment, facts);
      report.at(parts).fix(FurtherPorts.countedUpFrom(first.get(), further, safety));
    }
  }

  private static Fix.Safety safety(int further, Environment environment, Facts facts) {
    boolean all = 1 + further >= ClusteringPorts.count(environment.version(), facts.catalogue());
    return all ? Fix.Safety.SAFE : Fix.Safety.UNSAFE;
  }
}
