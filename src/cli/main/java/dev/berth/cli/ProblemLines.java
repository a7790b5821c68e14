package dev.berth.cli;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.report.Visible;
import dev.berth.engine.secret.Redaction;
import java.util.List;

/** What is wrong with the files that a command depends on, where it writes no report. */
final class ProblemLines {
  /** Where they are beside what was asked for; berth lint shows all. */
  private static final int MOST_BESIDE = 10;

  private ProblemLines() {}

  /** Says the first problems likewise. */
  static void sayFirst(List<Diagnostic> problems, Streams streams) {
    say(problems.subList(0, Math.min(problems.size(), MOST_BESIDE)), streams);
  }

  /** Says each problem on a line of its own, without secrets. */
  static void say(List<Diagnostic> problems, Streams streams) {
    for (Diagnostic problem : new Redaction(problems).of(problems)) {
      String place = Visible.place(problem.span());
      streams.say(place + ": " + problem.message() + " [" + problem.rule() + "]");
    }
  }
}
