package dev.berth.cli;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.baseline.Earlier;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two states of files, by their names, the second of which is held against the first. */
final class Revisions {
  private Revisions() {}

  /** The places and rules of what is new, as a line: {@code a.yaml:8 port-collision, …}. */
  static String fresh(Map<String, String> before, Map<String, String> after) {
    List<String> found = new ArrayList<>();
    for (Diagnostic each : result(before, after).diagnostics()) {
      String file = each.span().source().name();
      found.add(file + ":" + each.span().start().line() + " " + each.rule());
    }
    return String.join(", ", found);
  }

  static Result result(Map<String, String> before, Map<String, String> after) {
    Linter linter = new Linter(BuiltInCatalogue.make(), List.of(BuiltIn.rules()));
    Earlier earlier = linter.earlier(inputs(before), List.of());
    return linter.lint(inputs(after), List.of(), Optional.of(earlier));
  }

  private static List<Input> inputs(Map<String, String> files) {
    List<Input> inputs = new ArrayList<>();
    files.forEach(
        (name, text) ->
            inputs.add(
                new Input.Stream(
                    name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
    return inputs;
  }
}
