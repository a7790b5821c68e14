package dev.berth.fuzz;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.problem.Problem;
import dev.berth.engine.report.Format;
import dev.berth.engine.report.Palette;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.rules.Rules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Any bytes through the whole of berth, as YAML and, in braces, as JSON. */
final class LintTarget implements DeclarationTarget {
  private static final Linter LINTER = new Linter(BuiltInCatalogue.make(), List.of(new Rules()));

  @Override
  public void run(String name, byte[] bytes) {
    Result result = lint(name, bytes);
    for (Diagnostic finding : result.diagnostics()) {
      Soundness.checkPlace(finding.span().source(), finding.span());
      Claim.that(!finding.rule().equals(Problem.RULE_CRASHED.id()), "a rule crashed", finding);
      Claim.that(finding.message().equals(finding.message().strip()), "blanks", finding);
    }
    Result again = lint(name, bytes);
    for (Format format : List.of(Format.TEXT, Format.JSON)) {
      Claim.same(report(format, result), report(format, again), "two runs differ");
    }
  }

  private static Result lint(String name, byte[] bytes) {
    return LINTER.lint(List.of(new Input.Stream(name, new ByteArrayInputStream(bytes))));
  }

  private static String report(Format format, Result result) {
    StringBuilder report = new StringBuilder();
    try {
      format.reporter(Palette.PLAIN, "0.1.0").report(result, report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return report.toString();
  }
}
