package dev.berth.engine.config;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.engine.suppress.Day;
import java.util.List;
import java.util.Optional;

/** What is wrong with what a configuration allows. */
record PermitChecks(KnownRules known, List<Diagnostic> problems) {
  /** A file with more does not answer, but silence. */
  private static final int MOST = 1_000;

  /** Adds what is wrong. */
  void check(List<Permit> permits) {
    if (permits.size() > MOST) {
      problems.add(
          Problem.LIMIT_EXCEEDED.at(
              permits.get(MOST).rule(),
              "more than 1000 findings are allowed in this file",
              "Write a baseline, or switch the rules off."));
      return;
    }
    for (Permit each : permits) {
      check(each);
    }
  }

  private void check(Permit permit) {
    Optional<String> wrong = known.wrongOfOne(permit.rule().value());
    if (wrong.isPresent()) {
      problems.add(Problem.UNKNOWN_RULE.at(permit.rule(), wrong.get()));
    }
    if (permit.until().isPresent() && Day.parse(permit.until().get().value()).isEmpty()) {
      problems.add(
          Problem.INVALID_FORMAT.at(permit.until().get(), "this is no day of the calendar"));
    }
  }
}
