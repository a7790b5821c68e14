package dev.berth.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.berth.engine.catalogue.CatalogueReader;
import dev.berth.model.CatalogueRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What compiled classes no longer show, held against the sources. No law has exceptions. */
class SourceLawsTest {
  private static final int LONGEST_RULE = 60;
  private static final int LONGEST_CLASS = 190;
  private static final int LONGEST_METHOD = 45;
  private static final int LOWEST_PORT_THAT_IS_NO_MERE_NUMBER = 100;
  private static final Pattern UNWANTED_IN_MESSAGES =
      Pattern.compile("\\b(should|please|sorry|oops)\\b|!|https?://|\\bline \\d");
  private static final Pattern UNWANTED_IN_NAMES =
      Pattern.compile(".*((?<!^Node)Manager|Helper|Util|Utils|Impl)|Abstract.*");

  private static final Path ROOT = Path.of(System.getProperty("berth.root"));

  @Test
  void everyPublicTypeSaysWhatItIs() {
    eachType(
        "main",
        (type, breaches) -> {
          if (type.isPublic() && type.isTopLevelType() && type.getJavadocComment().isEmpty()) {
            breaches.add("no sentence above it");
          }
        });
  }

  @Test
  void noTypeHasANameThatSaysNothing() {
    eachType(
        "main",
        (type, breaches) -> {
          if (UNWANTED_IN_NAMES.matcher(type.getNameAsString()).matches()) {
            breaches.add("its name says nothing");
          }
        });
  }

  @Test
  void rulesFitOnAScreen() {
    eachFile(
        "rules/main",
        (unit, breaches) -> {
          boolean rule = unit.getType(0).isAnnotationPresent("LintRule");
          int lines = unit.getEnd().orElseThrow().line;
          if (rule && lines > LONGEST_RULE) {
            breaches.add(lines + " lines");
          }
        });
  }

  @Test
  void classesAndMethodsStaySmall() {
    eachType(
        "main",
        (type, breaches) -> {
          int lines = lines(type.getBegin().orElseThrow().line, type.getEnd().orElseThrow().line);
          if (lines > LONGEST_CLASS) {
            breaches.add(lines + " lines");
          }
          for (MethodDeclaration method : type.getMethods()) {
            int length =
                lines(method.getBegin().orElseThrow().line, method.getEnd().orElseThrow().line);
            if (length > LONGEST_METHOD) {
              breaches.add(method.getNameAsString() + " has " + length + " lines");
            }
          }
        });
  }

  @Test
  void messagesOfRulesAreInStyle() {
    eachFile(
        "rules/main",
        (unit, breaches) -> {
          for (MethodCallExpr call : unit.findAll(MethodCallExpr.class)) {
            String name = call.getNameAsString();
            if (name.equals("at") || name.equals("related")) {
              for (StringLiteralExpr text : call.findAll(StringLiteralExpr.class)) {
                String message = text.getValue().toLowerCase(Locale.ROOT);
                if (UNWANTED_IN_MESSAGES.matcher(message).find()) {
                  breaches.add(text.toString());
                }
              }
            }
          }
        });
  }

  @Test
  void noPortOfTheFieldStandsInJava() {
    Set<String> ports = catalogued();
    eachFile(
        "main",
        (unit, breaches) -> {
          for (IntegerLiteralExpr number : unit.findAll(IntegerLiteralExpr.class)) {
            if (ports.contains(number.getValue().replace("_", ""))) {
              breaches.add(number.getValue());
            }
          }
        });
  }

  /** The default ports but for the lowest, which are also mere numbers. */
  private static Set<String> catalogued() {
    Set<String> ports = new TreeSet<>();
    for (CatalogueRow row : CatalogueReader.builtIn().rows()) {
      for (CatalogueRow.PortDefault each : row.defaults()) {
        if (each.ports().first() > LOWEST_PORT_THAT_IS_NO_MERE_NUMBER) {
          ports.add(Integer.toString(each.ports().first()));
          ports.add(Integer.toString(each.ports().last()));
        }
      }
    }
    return ports;
  }

  private static int lines(int first, int last) {
    return last - first + 1;
  }

  private static void eachType(String folder, BiConsumer<TypeDeclaration<?>, List<String>> law) {
    eachFile(
        folder,
        (unit, breaches) -> {
          for (TypeDeclaration<?> type : unit.getTypes()) {
            law.accept(type, breaches);
          }
        });
  }

  /** Applies a law to the files below {@code src/<module>/main}, or below one module of it. */
  private static void eachFile(String folder, BiConsumer<CompilationUnit, List<String>> law) {
    JavaParser parser =
        new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));
    Map<String, List<String>> breaches = new TreeMap<>();
    for (Path file : files(folder)) {
      List<String> found = new ArrayList<>();
      law.accept(parse(parser, file), found);
      if (!found.isEmpty()) {
        breaches.put(ROOT.relativize(file).toString(), found);
      }
    }
    assertEquals("", String.join("\n", lines(breaches)));
  }

  private static List<String> lines(Map<String, List<String>> breaches) {
    List<String> lines = new ArrayList<>();
    breaches.forEach((file, found) -> lines.add(file + ": " + String.join("; ", found)));
    return lines;
  }

  private static CompilationUnit parse(JavaParser parser, Path file) {
    try {
      return parser.parse(file).getResult().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A path within the repository, as it reads on every system. */
  private static String path(Path file) {
    return "/" + ROOT.relativize(file).toString().replace('\\', '/');
  }

  private static List<Path> files(String folder) {
    String inside = "/" + folder + "/";
    try (Stream<Path> files = Files.walk(ROOT.resolve("src"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> path(file).contains(inside) && !path(file).contains("/target/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
