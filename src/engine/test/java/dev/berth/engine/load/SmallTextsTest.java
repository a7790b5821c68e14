package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.Golden;
import dev.berth.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Small texts, sound and not, each behind {@code ===} with Java's escapes: what each is read as,
 * what is wrong with it, and what is advised.
 */
class SmallTextsTest {
  private static final String MARK = "=== ";

  @ParameterizedTest
  @ValueSource(strings = {"json", "yaml"})
  void everySmallTextIsReadAsItWas(String format) {
    String path = "testdata/load/small-" + format + ".expected";
    StringBuilder out = new StringBuilder();
    Golden.read(path)
        .lines()
        .filter(line -> line.startsWith(MARK))
        .forEach(
            line -> {
              String text = line.substring(MARK.length()).translateEscapes();
              Loaded loaded = Loader.load(Source.of("test." + format, text));
              out.append(line).append('\n').append(Dump.of(loaded));
              for (Diagnostic problem : loaded.diagnostics()) {
                out.append("= ").append(problem.help()).append('\n');
              }
            });
    Golden.matches(path, out.toString());
  }
}
