package dev.berth.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sources that the laws are about. */
final class JavaSources {
  /** Every source of the house by its path, as it reads on every system. */
  static final Map<String, CompilationUnit> BY_PATH = Collections.unmodifiableMap(sources());

  private JavaSources() {}

  private static Map<String, CompilationUnit> sources() {
    JavaParser parser =
        new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));
    Map<String, CompilationUnit> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(House.ROOT.resolve("src"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String path = House.ROOT.relativize(file).toString().replace('\\', '/');
        if (path.endsWith(".java") && !path.contains("/target/")) {
          sources.put(path, parse(parser, file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  private static CompilationUnit parse(JavaParser parser, Path file) throws IOException {
    ParseResult<CompilationUnit> parsed = parser.parse(file);
    assertEquals(List.of(), parsed.getProblems(), () -> "in " + file);
    return parsed.getResult().orElseThrow();
  }
}
