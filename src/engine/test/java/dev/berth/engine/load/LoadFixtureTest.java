package dev.berth.engine.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.source.Position;
import dev.berth.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every text in testdata/load gets just the problems it announces: in comments {@code # expect 5:
 * text} on the line, 5 being the column, or in a file beside it, a problem a line.
 */
class LoadFixtureTest {
  private static final Path FOLDER = Path.of(System.getProperty("berth.root"), "testdata", "load");
  private static final Pattern EXPECT = Pattern.compile("# expect (\\d+): (.*?)\\s*(?=# expect|$)");

  @TestFactory
  Stream<DynamicTest> everyTextGetsTheProblemsItAnnounces() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().filter(LoadFixtureTest::isText).toList().stream()
          .map(file -> DynamicTest.dynamicTest(name(file), () -> check(file)));
    }
  }

  private static void check(Path file) throws IOException {
    Source source = SourceReader.file(file).source();
    Path beside = file.resolveSibling(name(file) + ".expect");
    List<String> expected = Files.exists(beside) ? Files.readAllLines(beside) : inline(source);
    List<String> found = new ArrayList<>();
    for (Diagnostic problem : Loader.load(source).diagnostics()) {
      found.add(shown(problem, expected.size() > found.size() ? expected.get(found.size()) : ""));
    }
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  private static List<String> inline(Source source) {
    List<String> expected = new ArrayList<>();
    for (int line = 1; line <= source.lineCount(); line++) {
      Matcher mark = EXPECT.matcher(source.line(line));
      while (mark.find()) {
        expected.add(line + ":" + mark.group(1) + ": " + mark.group(2));
      }
    }
    return expected;
  }

  /** The problem as it is expected, if it is; otherwise all of it. */
  private static String shown(Diagnostic problem, String expected) {
    Position start = problem.span().start();
    String place = start.line() + ":" + start.column() + ": ";
    String message = problem.rule() + ": " + problem.message();
    boolean met =
        expected.startsWith(place) && message.contains(expected.substring(place.length()));
    return met ? expected : place + message;
  }

  private static boolean isText(Path file) {
    return name(file).endsWith(".yaml") || name(file).endsWith(".json");
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
