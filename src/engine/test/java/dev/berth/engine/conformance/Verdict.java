package dev.berth.engine.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.load.Loaded;
import dev.berth.engine.load.Loader;
import dev.berth.engine.load.Read;
import dev.berth.engine.load.SourceReader;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Document;
import dev.berth.source.Position;
import dev.berth.source.Source;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What berth makes of a text, in the terms of the suites: taken or refused.
 *
 * <p>A text is refused when it gets a {@code syntax} problem – it is not well-formed – or a {@code
 * limit-exceeded} one. A JSON text that holds nothing is refused too ({@code no-content}), a YAML
 * text is not: a stream of no documents is well-formed. All other problems are about what berth
 * makes of a well-formed text: {@code duplicate-key}, {@code unsupported-key}, {@code
 * unsupported-tag}, {@code undefined-alias}, {@code recursive-alias}, {@code invalid-merge}.
 */
record Verdict(List<Document> documents, List<Diagnostic> refusals) {
  private static final Set<String> REFUSING =
      Set.of(Problem.SYNTAX.id(), Problem.LIMIT_EXCEEDED.id());

  /** Of bytes that are read as berth reads a file of that name. */
  static Verdict on(String name, byte[] bytes) {
    Read read = SourceReader.stream(new ByteArrayInputStream(bytes), name);
    Loaded loaded =
        read.problems().isEmpty()
            ? Loader.load(read.source())
            : new Loaded(List.of(), read.problems());
    Set<String> refusing = name.endsWith(".json") ? jsonRefusing() : REFUSING;
    List<Diagnostic> refusals = new ArrayList<>();
    for (Diagnostic problem : loaded.diagnostics()) {
      assertHasPlace(problem);
      if (refusing.contains(problem.rule())) {
        refusals.add(problem);
      }
    }
    return new Verdict(loaded.documents(), List.copyOf(refusals));
  }

  boolean isRefused() {
    return !refusals.isEmpty();
  }

  /** {@code taken}, or {@code refused at} a place with the reason. */
  String shown() {
    if (refusals.isEmpty()) {
      return "taken";
    }
    Diagnostic first = refusals.get(0);
    Position start = first.span().start();
    return "refused at " + start.line() + ":" + start.column() + ": " + first.message();
  }

  private static Set<String> jsonRefusing() {
    return Set.of(Problem.SYNTAX.id(), Problem.LIMIT_EXCEEDED.id(), Problem.NO_CONTENT.id());
  }

  private static void assertHasPlace(Diagnostic problem) {
    Source source = problem.span().source();
    Position start = problem.span().start();
    assertTrue(start.line() >= 1 && start.line() <= source.lineCount(), problem::message);
    int length = source.line(start.line()).length();
    assertTrue(start.column() >= 1 && start.column() <= length + 1, problem::message);
  }
}
