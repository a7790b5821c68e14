package dev.berth.engine.report;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The first findings of each rule in each file, and how many more there are of them. Those of one
 * severity are counted by themselves: what is left out is never worse than all that is shown.
 */
final class FirstFindings {
  /**
   * Findings of one rule and severity in one file. More would only make a report that nobody reads.
   */
  static final int MOST = 1_000;

  /** Where the first finding that is left out stood, and how many are. */
  private static final class Rest {
    private final Diagnostic first;
    private final int at;
    private int count;

    Rest(Diagnostic first, int at) {
      this.first = first;
      this.at = at;
    }
  }

  private final Map<Source, Map<String, Integer>> shown = new IdentityHashMap<>();
  private final Map<Source, Map<String, Rest>> left = new IdentityHashMap<>();
  private final List<Diagnostic> chosen = new ArrayList<>();

  private FirstFindings() {}

  /** Of findings in their order; what is left out is told where the first of it would stand. */
  static List<Diagnostic> of(List<Diagnostic> findings) {
    return new FirstFindings().choose(findings);
  }

  private List<Diagnostic> choose(List<Diagnostic> findings) {
    for (Diagnostic finding : findings) {
      Source source = finding.span().source();
      String kind = finding.rule() + " " + finding.severity();
      int count =
          shown.computeIfAbsent(source, each -> new HashMap<>()).merge(kind, 1, Integer::sum);
      if (count <= MOST) {
        chosen.add(finding);
      } else {
        left.computeIfAbsent(source, each -> new HashMap<>())
            .computeIfAbsent(kind, one -> begin(finding))
            .count++;
      }
    }
    for (Map<String, Rest> rests : left.values()) {
      for (Rest rest : rests.values()) {
        chosen.set(rest.at, told(rest));
      }
    }
    return chosen;
  }

  /** Keeps the place for what is told of the rest. */
  private Rest begin(Diagnostic first) {
    chosen.add(first);
    return new Rest(first, chosen.size() - 1);
  }

  private static Diagnostic told(Rest rest) {
    String rule = rest.first.rule();
    String message = "more of \"" + rule + "\" in this file: " + rest.count;
    return Problem.FINDINGS_OMITTED.at(rest.first, message);
  }
}
