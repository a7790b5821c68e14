package dev.berth.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The folders of testdata/processor. In a source, {@code // error: text} marks a line that the
 * compiler must refuse, with a message that holds the text. Beside the sources: {@code args}, an
 * argument a line; {@code unplaced.txt}, the errors that belong to no line; {@code index.txt}, the
 * index that comes out where nothing is refused.
 */
class CasesTest {
  private static final Path CASES =
      Path.of(System.getProperty("berth.root"), "testdata", "processor");
  private static final boolean UPDATE = "true".equals(System.getProperty("update"));
  private static final String MARK = " // error: ";

  @TempDir Path classes;

  @TestFactory
  Stream<DynamicTest> eachCaseIsRefusedWhereItSaysOrIndexed() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .sorted()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> hold(folder)))
          .toList()
          .stream();
    }
  }

  private void hold(Path folder) throws IOException {
    Path out = classes.resolve(folder.getFileName());
    List<Path> sources = Compilation.sources(folder);
    assertFalse(sources.isEmpty(), "a case has sources");
    Compilation compilation = Compilation.of(sources, out, lines(folder.resolve("args")));
    for (Path source : sources) {
      holdText(source, marked(source, compilation));
    }
    holdText(folder.resolve("unplaced.txt"), text(compilation.unplaced()));
    holdText(folder.resolve("index.txt"), compilation.diagnostics().isEmpty() ? index(out) : "");
  }

  /** The source as it would read if it marked exactly the lines that the compiler complains of. */
  private static String marked(Path source, Compilation compilation) throws IOException {
    List<String> marked = new ArrayList<>();
    for (String line : Files.readAllLines(source)) {
      String[] parts = line.split(MARK, -1);
      List<String> messages = compilation.messages(source, marked.size() + 1L);
      marked.add(agree(parts, messages) ? line : parts[0] + mark(messages));
    }
    return text(marked);
  }

  private static boolean agree(String[] parts, List<String> messages) {
    boolean agree = parts.length == messages.size() + 1;
    for (int i = 0; agree && i < messages.size(); i++) {
      agree = messages.get(i).contains(parts[i + 1]);
    }
    return agree;
  }

  private static String mark(List<String> messages) {
    StringBuilder marks = new StringBuilder();
    for (String message : messages) {
      marks.append(MARK).append(message.lines().findFirst().orElse(""));
    }
    return marks.toString();
  }

  private static String index(Path classes) throws IOException {
    Path service = classes.resolve("META-INF/services/dev.berth.rule.RuleIndex");
    String name = Files.readString(service).strip();
    return Files.readString(classes.resolve(name.replace('.', '/') + ".java"));
  }

  /** An empty text stands for a file that is not there. */
  private static void holdText(Path file, String actual) throws IOException {
    String expected = text(lines(file));
    if (UPDATE && actual.isEmpty()) {
      Files.deleteIfExists(file);
    } else if (UPDATE) {
      Files.writeString(file, actual);
    } else {
      assertEquals(expected, actual, file.getFileName().toString());
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private static String text(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }
}
