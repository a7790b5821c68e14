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

/** A state of files, by their names, against which later ones are held. */
final class Revisions {
  private final Linter linter = new Linter(BuiltInCatalogue.make(), List.of(BuiltIn.rules()));
  private final Earlier earlier;

  private Revisions(Map<String, String> before) {
    this.earlier = linter.earlier(inputs(before));
  }

  /** What is held against this state. */
  static Revisions from(Map<String, String> before) {
    return new Revisions(before);
  }

  static String fresh(Map<String, String> before, Map<String, String> after) {
    return from(before).fresh(after);
  }

  /** The places and rules of what is new, as a line: {@code a.yaml:8 port-collision, …}. */
  String fresh(Map<String, String> after) {
    List<String> found = new ArrayList<>();
    for (Diagnostic each : result(after).diagnostics()) {
      String file = each.span().source().name();
      found.add(file + ":" + each.span().start().line() + " " + each.rule());
    }
    return String.join(", ", found);
  }

  /** The files that are named because what is old in them may look new. */
  List<String> obscure(Map<String, String> after) {
    return earlier.obscure(result(after).diagnostics());
  }

  static Result result(Map<String, String> before, Map<String, String> after) {
    return from(before).result(after);
  }

  private Result result(Map<String, String> after) {
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
