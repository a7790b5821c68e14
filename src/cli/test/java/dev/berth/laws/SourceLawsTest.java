package dev.berth.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.model.CatalogueRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What compiled classes no longer show, held against the sources. No law has exceptions. */
class SourceLawsTest {
  private static final int LONGEST_RULE = 60;
  private static final int LONGEST_RULE_AS_DATA = 16;
  private static final int LONGEST_CLASS = 190;
  private static final int LONGEST_METHOD = 45;
  private static final int HIGHEST_PORT_THAT_IS_ALSO_A_MERE_NUMBER = 100;
  private static final int HIGHEST_PRIVILEGED_PORT = 1023;

  /** A sentence, with a period or with a colon before a sample. */
  private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}.*[.:]", Pattern.DOTALL);

  private static final Pattern UNWANTED_IN_MESSAGES =
      Pattern.compile("\\b(should|please|sorry|oops)\\b|!|https?://|\\bline \\d");
  private static final Pattern UNWANTED_IN_NAMES =
      Pattern.compile(".*((?<!^Node)Manager|Helper|Util|Utils|Impl)|Abstract.*");

  private static final Map<String, CompilationUnit> SOURCES = JavaSources.BY_PATH;

  @Test
  void everyPublicTypeSaysWhatItIs() {
    eachType(
        "main",
        (type, breaches) -> {
          if (isPublic(type) && !SENTENCE.matcher(firstParagraph(type)).matches()) {
            breaches.add("no sentence above " + type.getNameAsString());
          }
        });
  }

  /** Whether a type is to be seen from everywhere; what is in an interface is public unsaid. */
  private static boolean isPublic(TypeDeclaration<?> type) {
    if (type.getParentNode().orElseThrow() instanceof TypeDeclaration<?> outer) {
      boolean unsaid = outer instanceof ClassOrInterfaceDeclaration around && around.isInterface();
      return (type.isPublic() || unsaid) && isPublic(outer);
    }
    return type.isPublic();
  }

  private static String firstParagraph(TypeDeclaration<?> type) {
    String text = type.getJavadoc().map(each -> each.getDescription().toText()).orElse("");
    return text.split("<p>|\n\\s*\n", 2)[0].strip();
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

  /** What takes more to say as data is said in Java. */
  @Test
  void rulesAsDataStaySmall() throws IOException {
    List<String> breaches = new ArrayList<>();
    try (Stream<Path> files = Files.walk(House.ROOT.resolve("rules"))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        boolean facts = file.getParent().endsWith("spotfire");
        int lines = Files.readAllLines(file).size();
        if (!facts && lines > LONGEST_RULE_AS_DATA) {
          breaches.add(file + ": " + lines + " lines");
        }
      }
    }
    assertEquals("", String.join("\n", breaches));
  }

  @Test
  void typesMethodsAndConstructorsStaySmall() {
    eachType(
        "main",
        (type, breaches) -> {
          checkSize(type, type.getNameAsString(), LONGEST_CLASS, breaches);
          for (BodyDeclaration<?> member : type.getMembers()) {
            if (!(member instanceof TypeDeclaration<?>)) {
              checkSize(member, name(member), LONGEST_METHOD, breaches);
            }
          }
        });
  }

  private static void checkSize(Node node, String name, int most, List<String> breaches) {
    Range range = node.getRange().orElseThrow();
    if (range.getLineCount() > most) {
      breaches.add(name + " has " + range.getLineCount() + " lines");
    }
  }

  private static String name(BodyDeclaration<?> member) {
    return member instanceof NodeWithSimpleName<?> named
        ? named.getNameAsString()
        : "the member in line " + member.getBegin().orElseThrow().line;
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
    Set<String> ports = catalogued(HIGHEST_PORT_THAT_IS_ALSO_A_MERE_NUMBER);
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

  @Test
  void noPortOfTheFieldStandsInTheTextsOfJava() {
    Set<String> ports = catalogued(HIGHEST_PRIVILEGED_PORT);
    eachFile(
        "main",
        (unit, breaches) -> {
          for (LiteralStringValueExpr text : unit.findAll(LiteralStringValueExpr.class)) {
            for (String number : text.getValue().split("[^0-9]+")) {
              if (ports.contains(number) && !(text instanceof IntegerLiteralExpr)) {
                breaches.add(number + " in a text");
              }
            }
          }
        });
  }

  /** The default ports above a number. */
  private static Set<String> catalogued(int above) {
    Set<String> ports = new TreeSet<>();
    for (CatalogueRow row : BuiltInCatalogue.make().rows()) {
      for (CatalogueRow.PortDefault each : row.defaults()) {
        if (each.ports().first() > above) {
          ports.add(Integer.toString(each.ports().first()));
          ports.add(Integer.toString(each.ports().last()));
        }
      }
    }
    return ports;
  }

  private static void eachType(String folder, BiConsumer<TypeDeclaration<?>, List<String>> law) {
    eachFile(
        folder,
        (unit, breaches) -> {
          for (TypeDeclaration<?> type : types(unit)) {
            law.accept(type, breaches);
          }
        });
  }

  /** The types of a file with those inside others. */
  private static List<TypeDeclaration<?>> types(CompilationUnit unit) {
    List<TypeDeclaration<?>> types = new ArrayList<>();
    for (TypeDeclaration<?> type : unit.findAll(TypeDeclaration.class)) {
      types.add(type);
    }
    return types;
  }

  /** Applies a law to the files below {@code src/<module>/main}, or below one module of it. */
  private static void eachFile(String folder, BiConsumer<CompilationUnit, List<String>> law) {
    List<String> breaches = new ArrayList<>();
    for (Map.Entry<String, CompilationUnit> file : SOURCES.entrySet()) {
      List<String> found = new ArrayList<>();
      if (file.getKey().contains("/" + folder + "/")) {
        law.accept(file.getValue(), found);
      }
      if (!found.isEmpty()) {
        breaches.add(file.getKey() + ": " + String.join("; ", found));
      }
    }
    assertEquals("", String.join("\n", breaches));
  }
}
