package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResultTest {
  private static final Source FIRST = Source.of("a.yaml", "a: 1");
  private static final Source SECOND = Source.of("b.yaml", "b: 1");
  private static final Source THIRD = Source.of("c.yaml", "c: 1");

  @Test
  void aRunIsConclusiveIfSomethingWasAskedAboutAllThatThereWas() {
    assertTrue(new Result.Summary(1, 0, 1, 0, 0, 1, true).isConclusive());
    assertFalse(new Result.Summary(1, 0, 0, 0, 0, 1, true).isConclusive());
    assertFalse(new Result.Summary(1, 0, 1, 0, 0, 0, true).isConclusive());
    assertFalse(new Result.Summary(1, 0, 1, 0, 0, 1, false).isConclusive());
  }

  @Test
  void aReportAboutSomeFilesHoldsWhatSpeaksOfThemAndWhatCouldNotBeRead() {
    Diagnostic here = finding(FIRST);
    Diagnostic beside = finding(SECOND, new Related(FIRST.span(0, 1), "here"));
    Diagnostic elsewhere = finding(SECOND, new Related(THIRD.span(0, 1), "there"));
    Diagnostic unread = Problem.SYNTAX.at(THIRD.span(0, 1), "no end");
    Diagnostic odd = Problem.UNKNOWN_KEY.at(THIRD.span(0, 1), "key \"c\" is not known");
    Result about = result(here, beside, elsewhere, unread, odd).about(Set.of("a.yaml"));
    assertEquals(List.of(here, beside, unread), about.diagnostics());
    assertEquals(2, about.summary().unreported().elsewhere());
  }

  @Test
  void findingsAreCountedBySeverity() {
    Result result = result(finding(FIRST), finding(SECOND));
    assertEquals(2, result.count(Severity.WARNING));
    assertEquals(0, result.count(Severity.ERROR));
  }

  private static Diagnostic finding(Source source, Related... related) {
    return new Diagnostic("x", Severity.WARNING, source.span(0, 1), "m", List.of(related), "");
  }

  private static Result result(Diagnostic... findings) {
    return new Result(List.of(findings), List.of(), new Result.Summary(3, 0, 3, 1, 1, 1, true));
  }
}
