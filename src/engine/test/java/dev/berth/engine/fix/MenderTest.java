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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is mended, and what is left as it is. */
class MenderTest {
  private final List<Input.Held> texts =
      List.of(new Input.Held("a.yaml", new Read(Source.of("a.yaml", "port: 1\n"), List.of())));

  @Test
  void whatIsFoundNoMoreIsMended() {
    assertEquals("port: 2\n", mended(inputs -> result(inputs, List.of())));
  }

  @Test
  void findingThatWasKnownBeforeIsNotBroughtBack() {
    Check check =
        inputs -> {
          Source source = source(inputs);
          boolean back = source.text().contains("2");
          return result(inputs, back ? List.of(finding(source, "known", List.of())) : List.of());
        };
    assertEquals("port: 1\n", mended(check));
  }

  private String mended(Check check) {
    return source(new Mender(check, check).mend(texts, (finding, fix) -> true).inputs()).text();
  }

  /** A finding that is gone when the port is 2. */
  private static Result result(List<? extends Input> inputs, List<Diagnostic> known) {
    Source source = source(inputs);
    Fix fix = Fix.safe("Use port 2", new Edit(source.span(6, 7), "1", "2"));
    List<Diagnostic> found =
        source.text().contains("1")
            ? List.of(finding(source, "reported", List.of(fix)))
            : List.of();
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
