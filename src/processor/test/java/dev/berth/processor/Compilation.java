package dev.berth.processor;

import dev.berth.rule.LintRule;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the compiler, with the processor, says about some sources. */
record Compilation(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
  static final Path API = pathOf(LintRule.class);
  static final Path PROCESSOR = pathOf(RuleProcessor.class);

  /** Compiles into a folder, so strictly that a warning counts as much as an error. */
  static Compilation of(List<Path> sources, Path classes, List<String> arguments) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
      Files.createDirectories(classes);
      var task =
          compiler.getTask(
              new StringWriter(),
              files,
              said,
              options(classes, arguments),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new RuleProcessor()));
      task.call();
      return new Compilation(said.getDiagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> options(Path classes, List<String> arguments) {
    List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing"));
    options.addAll(List.of("-d", classes.toString()));
    options.addAll(List.of("-classpath", API.toString(), "-encoding", "UTF-8"));
    options.addAll(arguments);
    return options;
  }

  /** The sources below a folder, in a fixed order. */
  static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** What is said about a line, or, as line -1 of no file, about no place. */
  List<String> messages(Path file, long line) {
    List<String> messages = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> one : diagnostics) {
      if (isIn(one, file) && one.getLineNumber() == line) {
        messages.add(one.getMessage(Locale.ROOT));
      }
    }
    return messages;
  }

  /** What is said about no file. */
  List<String> unplaced() {
    List<String> messages = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> one : diagnostics) {
      if (one.getSource() == null) {
        messages.add(one.getMessage(Locale.ROOT));
      }
    }
    return messages;
  }

  private static boolean isIn(Diagnostic<? extends JavaFileObject> one, Path file) {
    return one.getSource() != null && Path.of(one.getSource().toUri()).equals(file);
  }

  private static Path pathOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
