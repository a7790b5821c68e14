package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first findings of each rule in each file, and how many more there are of them. */
final class FirstFindings {
  /** Findings of one rule in one file. More would only make a report that nobody reads. */
  private static final int MOST = 1_000;

  /** The first finding that is left out, and how many are. */
  private static final class Rest {
    private final Diagnostic first;
    private int count;

    Rest(Diagnostic first) {
      this.first = first;
    }
  }

  private final Map<Source, Map<String, Integer>> shown = new IdentityHashMap<>();
  private final Map<Source, Map<String, Rest>> left = new IdentityHashMap<>();

  private FirstFindings() {}

  /** Of findings in their order; what is left out is told where the first of it would stand. */
  static List<Diagnostic> of(List<Diagnostic> findings) {
    return findings.size() <= MOST ? findings : new FirstFindings().choose(findings);
  }

  private List<Diagnostic> choose(List<Diagnostic> findings) {
    List<Diagnostic> chosen = new ArrayList<>();
    for (Diagnostic finding : findings) {
      Source source = finding.span().source();
      int count =
          shown
              .computeIfAbsent(source, each -> new HashMap<>())
              .merge(finding.rule(), 1, Integer::sum);
      if (count <= MOST) {
        chosen.add(finding);
      } else {
        left.computeIfAbsent(source, each -> new LinkedHashMap<>())
            .computeIfAbsent(finding.rule(), rule -> new Rest(finding))
            .count++;
      }
    }
    for (Map<String, Rest> rests : left.values()) {
      rests.values().forEach(rest -> chosen.add(told(rest)));
    }
    chosen.sort(ByPlace.ORDER);
    return chosen;
  }

  private static Diagnostic told(Rest rest) {
    String rule = rest.first.rule();
    String message = "more of \"" + rule + "\" in this file: " + rest.count;
    return Problem.FINDINGS_OMITTED.at(rest.first, message);
  }
}
