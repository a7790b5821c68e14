package dev.berth.engine.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.bind.Mutation;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.load.Loader;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.rule.Options;
import dev.berth.rule.Rule;
import dev.berth.rule.RuleDoc;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import dev.berth.source.Source;
import java.io.ByteArrayInputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule says the same whether it is read when berth runs or compiled when berth is built. */
class CompiledRulesTest {
  private static final int MUTATIONS = 15;
  private static final long SEED = 11;

  @TempDir private Path folder;

  @Test
  void eachConditionOnEachKeyMeansTheSame() throws Exception {
    List<DataRule> rules = rules();
    RuleIndex read = new DataRules(rules);
    RuleIndex compiled = compiled(rules);
    TreeSet<String> speaking = new TreeSet<>();
    for (String declaration : declarations()) {
      List<Diagnostic> found = lint(declaration, read);
      found.forEach(each -> speaking.add(each.rule()));
      assertEquals(shown(found), shown(lint(declaration, compiled)), declaration);
    }
    assertTrue(speaking.size() > rules.size() / 2, speaking.size() + " of " + rules.size());
  }

  /** Each condition that a key may have, for each key of each subject. */
  private static List<DataRule> rules() {
    List<DataRule> rules = new ArrayList<>();
    for (Subject subject : Subject.values()) {
      for (Key key : subject.keys()) {
        for (String condition : conditions(key)) {
          rules.add(rule(rules.size(), subject, key, "require: " + condition));
          Key first = subject.keys().get(0);
          boolean state = first.kind() == Kind.STATE;
          String second = "require: " + (state ? "{const: false}" : "absent");
          if (!key.isList()) {
            String only = "if: {" + key.name() + ": " + condition + "}\n";
            rules.add(rule(rules.size(), subject, first, only + second));
          }
        }
      }
    }
    return rules;
  }

  private static List<String> conditions(Key key) {
    String choice = key.choices().isEmpty() ? "" : key.choices().get(0);
    return switch (key.kind()) {
      case TEXT -> List.of("present", "absent", "{const: sf1}", "{enum: [ldap, a]}");
      case NUMBER ->
          List.of(
              "present", "absent", "{minimum: 9000}", "{maximum: 80}", "{maximum: 80, minimum: 1}");
      case SWITCH -> List.of("present", "absent", "{const: true}");
      case STATE -> List.of("{const: true}", "{const: false}");
      case CHOICE -> List.of("present", "{const: " + choice + "}", "{enum: [" + choice + "]}");
      case SECRET, PART -> List.of("present", "absent");
    };
  }

  private static DataRule rule(int number, Subject subject, Key key, String demand) {
    String text =
        """
        on: %s
        at: %s
        severity: error
        summary: a value is \u00fcnusual
        why: It "has" to be.
        fix: Change it.
        source: https://wiki.example.com
        message: "{name} has {value}, {%s} as well"
        %s
        """
            .formatted(subject.word(), key.name(), subject.keys().get(0).name(), demand);
    RuleFile file = new RuleFile();
    RuleName name = new RuleName("pack", "rule-a" + number);
    DataRule rule = file.read(Source.of("rule.yaml", text), name).orElse(null);
    assertEquals(List.of(), file.problems(), text);
    return rule;
  }

  private RuleIndex compiled(List<DataRule> rules) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-Xlint:all,-classfile"));
    arguments.addAll(List.of("-Werror", "-d", folder.resolve("classes").toString()));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    for (DataRule rule : rules) {
      RuleSource source = new RuleSource(rule, "made");
      assertEquals("", source.wrong());
      Path file = folder.resolve(source.className() + ".java");
      arguments.add(Files.writeString(file, source.text()).toString());
    }
    String[] words = arguments.toArray(String[]::new);
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, words));
    URL[] classes = {folder.resolve("classes").toUri().toURL()};
    return new Compiled(rules, new URLClassLoader(classes));
  }

  private record Compiled(List<DataRule> data, ClassLoader loader) implements RuleIndex {
    @Override
    public List<RuleInfo> rules() {
      return new DataRules(data).rules();
    }

    @Override
    public RuleDoc doc(String id) {
      return new DataRules(data).doc(id);
    }

    @Override
    public Rule<?> create(String id, Options options) {
      String name = "made.pack.RuleA" + id.substring("rule-a".length());
      try {
        return (Rule<?>) loader.loadClass(name).getConstructor().newInstance();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static List<String> declarations() throws Exception {
    Path root = Path.of(System.getProperty("berth.root"), "testdata");
    List<String> declarations = new ArrayList<>();
    declarations.add(Files.readString(root.resolve("bind/whole.yaml")));
    Random random = new Random(SEED);
    for (int i = 0; i < MUTATIONS; i++) {
      Source whole = Source.of("whole.yaml", declarations.get(0));
      declarations.add(Mutation.of(Loader.load(whole).documents().get(0).root(), random));
    }
    return declarations;
  }

  private static List<Diagnostic> lint(String declaration, RuleIndex rules) {
    byte[] bytes = declaration.getBytes(StandardCharsets.UTF_8);
    Input input = new Input.Stream("f.yaml", new ByteArrayInputStream(bytes));
    return new Linter(BuiltInCatalogue.make(), List.of(rules)).lint(List.of(input)).diagnostics();
  }

  private static String shown(List<Diagnostic> found) {
    StringBuilder shown = new StringBuilder();
    for (Diagnostic each : found) {
      shown.append(each.rule()).append(' ').append(each.span()).append(' ');
      shown.append(each.message()).append(' ').append(each.fixes()).append('\n');
    }
    return shown.toString();
  }
}
