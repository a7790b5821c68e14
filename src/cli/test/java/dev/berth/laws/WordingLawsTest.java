package dev.berth.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.problem.Remark;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.rule.RuleInfo;
import dev.berth.rules.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words that users read, held against the style. No law has exceptions. */
class WordingLawsTest {
  private static final Path TEST_DATA = Path.of(System.getProperty("berth.root"), "testdata");
  private static final List<String> FOLDERS =
      List.of("rules", "environments", "load", "schema", "bind");

  private static final Pattern UNWANTED =
      Pattern.compile(
          "\\b(should|please|sorry|oops)\\b|!|https?://|\\bline \\d", Pattern.CASE_INSENSITIVE);

  /** What the user wrote is repeated as it is. */
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private static final Pattern NAME_WITHIN = Pattern.compile("(?<=[\\w,;:(] )\\p{Lu}\\w*");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Lu}\\w*");
  private static final Pattern ONE_SENTENCE =
      Pattern.compile("\\p{Lu}(?:[^.]|\\.(?!\\s|$))*\\.", Pattern.DOTALL);
  private static final Pattern SENTENCES = Pattern.compile("\\p{Lu}.*\\.", Pattern.DOTALL);

  /** Everything said of the fixtures and examples, and of texts that cannot be read. */
  private static final List<Diagnostic> FINDINGS = findings();

  @Test
  void messagesAreInStyle() {
    List<String> breaches = new ArrayList<>();
    Set<String> messages = messages();
    Set<String> names = names(messages);
    for (String message : messages) {
      checkPhrase(message, names, breaches);
    }
    assertEquals("", String.join("\n", breaches));
  }

  @Test
  void everyFindingEndsInAnOrder() {
    Set<String> breaches = new TreeSet<>();
    for (Diagnostic finding : FINDINGS) {
      String help = QUOTED.matcher(finding.help()).replaceAll("\"\"");
      if (!ONE_SENTENCE.matcher(help).matches() || UNWANTED.matcher(help).find()) {
        breaches.add(finding.rule() + ": " + finding.help());
      }
    }
    assertEquals("", String.join("\n", breaches));
  }

  @Test
  void rulesSayWhatIsWrongWhyAndWhatToDo() {
    List<String> breaches = new ArrayList<>();
    Set<String> names = names(messages());
    for (RuleInfo rule : new Rules().rules()) {
      checkPhrase(rule.doc().summary(), names, breaches);
      checkSentences(rule.doc().why(), SENTENCES, breaches);
      checkSentences(rule.doc().fix(), ONE_SENTENCE, breaches);
    }
    assertEquals("", String.join("\n", breaches));
  }

  @Test
  void remarksOfTheEngineSayWhatIsWrongWhyAndWhatToDo() {
    List<String> breaches = new ArrayList<>();
    Set<String> names = names(messages());
    for (Remark remark : Remark.all()) {
      checkPhrase(remark.summary(), names, breaches);
      checkSentences(remark.why(), SENTENCES, breaches);
      checkSentences(remark.fix(), ONE_SENTENCE, breaches);
    }
    assertEquals("", String.join("\n", breaches));
  }

  private static void checkPhrase(String phrase, Set<String> names, List<String> breaches) {
    String own = QUOTED.matcher(phrase).replaceAll("\"\"");
    Matcher first = FIRST_WORD.matcher(own);
    boolean sentence = first.find() && !names.contains(first.group());
    if (phrase.isBlank() || sentence || own.endsWith(".") || UNWANTED.matcher(own).find()) {
      breaches.add(phrase);
    }
  }

  private static void checkSentences(String text, Pattern form, List<String> breaches) {
    if (!form.matcher(text.strip()).matches() || UNWANTED.matcher(text).find()) {
      breaches.add(text);
    }
  }

  private static Set<String> messages() {
    Set<String> messages = new TreeSet<>();
    for (Diagnostic finding : FINDINGS) {
      messages.add(finding.message());
      for (Related related : finding.related()) {
        messages.add(related.message());
      }
    }
    return messages;
  }

  /** The words that are upper-case also where no sentence starts. */
  private static Set<String> names(Set<String> messages) {
    Set<String> names = new TreeSet<>();
    for (String message : messages) {
      Matcher name = NAME_WITHIN.matcher(QUOTED.matcher(message).replaceAll("\"\""));
      while (name.find()) {
        names.add(name.group());
      }
    }
    return names;
  }

  private static List<Diagnostic> findings() {
    List<Diagnostic> findings = new ArrayList<>();
    Linter linter = new Linter(BuiltInCatalogue.make(), List.of(new Rules()));
    for (Path file : declarations()) {
      Input input = new Input.File(file.getFileName().toString(), file);
      findings.addAll(linter.lint(List.of(input)).diagnostics());
    }
    return List.copyOf(findings);
  }

  private static List<Path> declarations() {
    List<Path> declarations = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(TEST_DATA.resolve(folder))) {
        files.filter(WordingLawsTest::isDeclaration).sorted().forEach(declarations::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return declarations;
  }

  private static boolean isDeclaration(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".yaml") || name.endsWith(".json");
  }
}
