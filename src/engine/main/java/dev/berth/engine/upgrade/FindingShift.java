package dev.berth.engine.upgrade;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Shared;
import dev.berth.engine.report.Result;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is found in another version and what is found now. A finding is the same in both if its rule
 * speaks of the same place and, where it is about two, of the same other place; ports and versions
 * in its words may be others.
 *
 * @param fresh what is found there only, in the order of reports
 * @param gone what is found now and no longer so there, in the order of reports
 * @param hidden what is found now only, and is so there too: of each listener a report tells the
 *     first collision, and that is another one there
 * @param staying how many are found in both
 */
public record FindingShift(
    List<Diagnostic> fresh, List<Diagnostic> gone, List<Diagnostic> hidden, int staying) {
  public FindingShift {
    fresh = List.copyOf(fresh);
    gone = List.copyOf(gone);
    hidden = List.copyOf(hidden);
  }

  /** How many are so there as they are now. */
  public int unchanged() {
    return staying + hidden.size();
  }

  /** What makes two findings one. */
  private record Likeness(String rule, Span place, Optional<Span> other, String message) {
    static Likeness exact(Diagnostic finding) {
      return new Likeness(finding.rule(), finding.span(), other(finding), finding.message());
    }

    static Likeness rough(Diagnostic finding) {
      return new Likeness(finding.rule(), finding.span(), other(finding), "");
    }

    private static Optional<Span> other(Diagnostic finding) {
      return finding.shared().map(Shared::other);
    }
  }

  /** Two findings, and which of them are left. */
  private record Left(List<Diagnostic> now, List<Diagnostic> there) {
    Left without(Likening likening) {
      Map<Likeness, Integer> counts = new HashMap<>();
      for (Diagnostic each : now) {
        counts.merge(likening.of(each), 1, Integer::sum);
      }
      List<Diagnostic> fresh = new ArrayList<>();
      Map<Likeness, Integer> met = new HashMap<>();
      for (Diagnostic each : there) {
        Likeness likeness = likening.of(each);
        int count = counts.getOrDefault(likeness, 0);
        if (met.getOrDefault(likeness, 0) < count) {
          met.merge(likeness, 1, Integer::sum);
        } else {
          fresh.add(each);
        }
      }
      List<Diagnostic> gone = new ArrayList<>();
      for (Diagnostic each : now) {
        Likeness likeness = likening.of(each);
        int count = met.getOrDefault(likeness, 0);
        if (count > 0) {
          met.put(likeness, count - 1);
        } else {
          gone.add(each);
        }
      }
      return new Left(gone, fresh);
    }
  }

  private interface Likening {
    Likeness of(Diagnostic finding);
  }

  /**
   * The findings of two runs over the same sources.
   *
   * @param rivalries who wants ports of whom in the other version
   */
  static FindingShift of(Result now, Result there, Rivalries rivalries) {
    Left all = new Left(now.diagnostics(), there.diagnostics());
    Left left = all.without(Likeness::exact).without(Likeness::rough);
    List<Diagnostic> gone = new ArrayList<>();
    List<Diagnostic> hidden = new ArrayList<>();
    for (Diagnostic each : left.now) {
      (rivalries.include(each) ? hidden : gone).add(each);
    }
    int staying = all.there.size() - left.there.size();
    return new FindingShift(left.there, gone, hidden, staying);
  }

  /** The rules that find something there and nothing now, sorted. */
  static Set<String> starting(Result now, Result there) {
    Set<String> starting = names(there);
    starting.removeAll(names(now));
    return starting;
  }

  private static Set<String> names(Result result) {
    Set<String> names = new TreeSet<>();
    for (Diagnostic each : result.diagnostics()) {
      names.add(each.rule());
    }
    return names;
  }
}
