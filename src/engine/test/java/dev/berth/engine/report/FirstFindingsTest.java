package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstFindingsTest {
  private static final Source FIRST = Source.of("a.yaml", "0123456789");
  private static final Source SECOND = Source.of("b.yaml", "0123456789");

  @Test
  void allAreShownUpToTheMost() {
    Result result = result(some(FIRST, "x", Severity.ERROR, FirstFindings.MOST));
    assertSame(result, result.shortened());
  }

  @Test
  void moreOfOneKindAreCountedWhereTheFirstOfThemWouldStand() {
    List<Diagnostic> findings = some(FIRST, "x", Severity.ERROR, FirstFindings.MOST + 2);
    findings.addAll(some(FIRST, "y", Severity.ERROR, 1));
    List<Diagnostic> shown = result(findings).shortened().diagnostics();
    assertEquals(FirstFindings.MOST + 2, shown.size());
    Diagnostic rest = shown.get(FirstFindings.MOST);
    assertEquals("more of \"x\" in this file: 2", rest.message());
    assertSame(FIRST, rest.span().source());
    assertEquals("y", shown.get(FirstFindings.MOST + 1).rule());
  }

  @Test
  void filesAndSeveritiesAreCountedByThemselves() {
    List<Diagnostic> findings = some(FIRST, "x", Severity.WARNING, FirstFindings.MOST);
    findings.addAll(some(FIRST, "x", Severity.ERROR, 1));
    findings.addAll(some(SECOND, "x", Severity.WARNING, FirstFindings.MOST + 1));
    List<Diagnostic> shown = result(findings).shortened().diagnostics();
    assertEquals(findings.size(), shown.size());
    assertEquals(findings.subList(0, findings.size() - 1), shown.subList(0, shown.size() - 1));
    assertEquals("more of \"x\" in this file: 1", shown.get(shown.size() - 1).message());
  }

  private static List<Diagnostic> some(Source source, String rule, Severity severity, int count) {
    List<Diagnostic> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(new Diagnostic(rule, severity, source.span(0, 1), "m" + i, List.of(), ""));
    }
    return some;
  }

  private static Result result(List<Diagnostic> findings) {
    return new Result(findings, List.of(), new Result.Summary(1, 0, 1, 1, 1, 1, true));
  }
}
