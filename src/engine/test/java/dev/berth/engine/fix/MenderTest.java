package dev.berth.engine.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.load.Read;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Input;
import dev.berth.engine.secret.Redaction;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is mended, and what is left as it is. */
class MenderTest {
  private final List<Input.Held> texts =
      List.of(new Input.Held("a.yaml", new Read(Source.of("a.yaml", "port: 1\n"), List.of())));

  @Test
  void whatIsFoundNoMoreIsMended() {
    assertEquals("port: 2\n", mended(inputs -> result(inputs, List.of(), Map.of("1", "2"))));
  }

  @Test
  void findingThatWasKnownBeforeIsNotBroughtBack() {
    Check check =
        inputs -> {
          Source source = source(inputs);
          boolean back = source.text().contains("2");
          List<Diagnostic> known = back ? List.of(finding(source, "known", List.of())) : List.of();
          return result(inputs, known, Map.of("1", "2"));
        };
    assertEquals("port: 1\n", mended(check));
  }

  @Test
  void textThatCouldNotBeReadIsNotWritten() {
    assertEquals("port: 1\n", mended(inputs -> result(inputs, List.of(), Map.of("1", "["))));
  }

  @Test
  void fixThatOnlyMovesTheFindingOnIsNotTaken() {
    Map<String, String> ring = Map.of("1", "2", "2", "3", "3", "1");
    assertEquals("port: 1\n", mended(inputs -> result(inputs, List.of(), ring)));
  }

  private String mended(Check check) {
    return source(new Mender(check, check).mend(texts, (finding, fix) -> true).inputs()).text();
  }

  /** A finding at each port that another is to take the place of. */
  private static Result result(
      List<? extends Input> inputs, List<Diagnostic> known, Map<String, String> better) {
    Source source = source(inputs);
    Span place = source.span(6, 7);
    List<Diagnostic> found = new ArrayList<>();
    if (better.containsKey(place.text())) {
      String port = better.get(place.text());
      Fix fix = Fix.safe("Use port " + port, new Edit(place, place.text(), port));
      found.add(finding(source, "reported", List.of(fix)));
    }
    return new Result(
        found,
        List.of(),
        new Result.Summary(1, 0, 1, 1, 1, 1, true),
        Optional.empty(),
        new Redaction(found),
        known);
  }

  private static Diagnostic finding(Source source, String rule, List<Fix> fixes) {
    return new Diagnostic(
            rule, Severity.ERROR, source.span(6, 7), "port", List.of(), "Use another.")
        .with(fixes);
  }

  private static Source source(List<? extends Input> inputs) {
    return inputs.get(0).read().source();
  }
}
