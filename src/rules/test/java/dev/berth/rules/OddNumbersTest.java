package dev.berth.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.problem.Problem;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever ports and sizes somebody writes into a declaration, no rule fails over them. */
class OddNumbersTest {
  private static final Linter LINTER = new Linter(BuiltInCatalogue.make(), List.of(new Rules()));
  private static final Path ROOT = Path.of(System.getProperty("berth.root"));

  /** Ends of what ports are counted by, and sizes beside which little else has room. */
  private static final List<String> ODD =
      List.of("1", "1023", "1024", "3000", "9080", "20001", "60000", "61000", "63001", "65535");

  private static final int TRIES = 8;
  private static final int MOST_AT_ONCE = 3;

  /** The place of a number in a text. */
  private record Place(int from, int to) {}

  @TestFactory
  Stream<DynamicTest> noRuleFails() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path folder :
        List.of(ROOT.resolve("testdata/rules"), ROOT.resolve("testdata/environments"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(OddNumbersTest::isDeclaration).sorted().toList()) {
          String name = ROOT.relativize(file).toString();
          tests.add(DynamicTest.dynamicTest(name, () -> check(name, Files.readString(file))));
        }
      }
    }
    assertTrue(tests.size() > 300, () -> tests.size() + " files");
    return tests.stream();
  }

  private static boolean isDeclaration(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file) && (name.endsWith(".yaml") || name.endsWith(".json"));
  }

  private static void check(String name, String text) {
    Random random = new Random(name.hashCode());
    List<Place> numbers = numbers(text);
    for (int i = 0; i < TRIES && !numbers.isEmpty(); i++) {
      String odd = text;
      for (int many = 1 + random.nextInt(MOST_AT_ONCE); many > 0; many--) {
        Place place = numbers(odd).get(random.nextInt(numbers.size()));
        String number = ODD.get(random.nextInt(ODD.size()));
        odd = odd.substring(0, place.from) + number + odd.substring(place.to);
      }
      assertEquals("", failures(name, odd), odd);
    }
  }

  private static String failures(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StringBuilder failures = new StringBuilder();
    Input input = new Input.Stream(name, new ByteArrayInputStream(bytes));
    for (Diagnostic each : LINTER.lint(List.of(input)).diagnostics()) {
      if (each.rule().equals(Problem.RULE_CRASHED.id())) {
        failures.append(each.message()).append('\n');
      }
    }
    return failures.toString();
  }

  /** The numbers that stand by themselves, which versions and addresses do not. */
  private static List<Place> numbers(String text) {
    List<Place> numbers = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && isOfWord(text.charAt(to))) {
        to++;
      }
      if (to > from && text.substring(from, to).chars().allMatch(Character::isDigit)) {
        numbers.add(new Place(from, to));
      }
      from = to + 1;
    }
    return numbers;
  }

  private static boolean isOfWord(char each) {
    return Character.isLetterOrDigit(each) || each == '.' || each == '_' || each == '/';
  }
}
