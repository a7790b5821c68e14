package dev.berth.fuzz;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.load.Loaded;
import dev.berth.engine.load.Loader;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.Sequence;
import dev.berth.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Any text as JSON: taken exactly if a strict parser takes its bytes, and with the same values. */
final class JsonTarget implements Target {
  private static final Set<String> REFUSALS =
      Set.of(Problem.SYNTAX.id(), Problem.NO_CONTENT.id(), Problem.LIMIT_EXCEEDED.id());
  private static final JsonMapper STRICT =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNumberLength(Integer.MAX_VALUE).build())
              .build());

  @Override
  public List<String> seeds() {
    return List.of("testdata/load", "testdata/environments");
  }

  @Override
  public void run(byte[] input) {
    Source source = Source.of("fuzz.json", new String(input, StandardCharsets.UTF_8));
    Loaded loaded = Loader.load(source);
    Soundness.check(source, loaded);
    Claim.same(Shown.of(Loader.thorough(source)), Shown.of(loaded), "the quick reading differs");
    compare(source, loaded);
  }

  private static void compare(Source source, Loaded loaded) {
    Set<String> said =
        loaded.diagnostics().stream().map(Diagnostic::rule).collect(Collectors.toSet());
    boolean taken = said.stream().noneMatch(REFUSALS::contains);
    if (source.text().indexOf('\0') >= 0) {
      Claim.that(!taken, "a text is taken that holds a NUL", source); // which looks like UTF-16
      return;
    }
    try {
      JsonNode expected = STRICT.readTree(source.text().getBytes(StandardCharsets.UTF_8));
      boolean empty = expected.isMissingNode();
      boolean limited = said.contains(Problem.LIMIT_EXCEEDED.id());
      Claim.that(taken || empty || limited, "a sound text is refused", loaded.diagnostics());
      if (said.isEmpty()) {
        compare(expected, loaded.documents().get(0).root());
      }
    } catch (JacksonException e) {
      Claim.that(!taken, "a text is taken that is not sound", e.getMessage());
    }
  }

  private static void compare(JsonNode expected, Node node) {
    if (node instanceof Mapping mapping) {
      Claim.that(expected.isObject(), "no object", node.span());
      Claim.same(expected.size(), mapping.entries().size(), "entries differ");
      for (Mapping.Entry entry : mapping.entries()) {
        String name = entry.key().text();
        Claim.same(
            name, STRICT.readTree(entry.key().span().text()).asString(), "another key there");
        compare(expected.path(name), entry.value());
      }
    } else if (node instanceof Sequence sequence) {
      Claim.that(expected.isArray(), "no array", node.span());
      Claim.same(expected.size(), sequence.items().size(), "items differ");
      for (int i = 0; i < expected.size(); i++) {
        compare(expected.get(i), sequence.items().get(i));
      }
    } else {
      scalar(expected, (Scalar) node);
    }
  }

  private static void scalar(JsonNode expected, Scalar scalar) {
    boolean fits =
        switch (scalar.kind()) {
          case NULL -> expected.isNull();
          case BOOLEAN -> expected.isBoolean() && expected.asString().equals(scalar.text());
          case INTEGER -> expected.isIntegralNumber() && expected.asString().equals(scalar.text());
          case TEXT ->
              scalar.isQuoted()
                  ? expected.isString() && expected.asString().equals(scalar.text())
                  : expected.isNumber();
        };
    Claim.that(fits, "another value than " + expected, scalar.text());
    String written = scalar.span().text();
    Claim.same(expected, STRICT.readTree(written), "another value is written there: " + written);
  }
}
