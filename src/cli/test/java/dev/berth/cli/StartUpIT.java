package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a start costs, as the classes that it loads: unlike time, their number is the same on every
 * machine. Each takes 20 to 100 microseconds.
 */
class StartUpIT {
  private static final Path ROOT = Path.of(System.getProperty("berth.root"));

  /**
   * All of berth's own but the rules: that many when this was last looked at. It may grow with the
   * kinds of things that rules are asked about, not with the rules.
   */
  private static final int MOST_OF_BERTH = 216;

  /** Of the JDK's, beyond those of a program that does nothing: 125 when this was written. */
  private static final int MOST_OF_JDK = 150;

  @TempDir private Path folder;

  /** Has nothing to do. */
  static final class Hello {
    private Hello() {}

    public static void main(String[] args) {
      Runtime.getRuntime().halt(0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"default-14.6.yaml", "single-machine-12.0.json"})
  void plainLintLoadsLittle(String file) throws Exception {
    TreeSet<String> loaded = lint(file);
    assertNothingDear(loaded);
    assertAtMost(MOST_OF_BERTH, some(loaded, name -> isOfBerth(name) && !isOfRules(name)));
    assertAtMost(MOST_OF_JDK, some(loaded, StartUpIT::isOfJdk));
  }

  @Test
  void whateverIsDeclaredCostsNothingDear() throws Exception {
    assertNothingDear(lint("../bind/whole.yaml"));
  }

  /** What only a higher profile finds is counted and not shown, with fixes that nobody sees. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "firewall-port-unused",
        "firewall-rule-redundant",
        "unencrypted-clustering",
        "unencrypted-jmx",
        "unencrypted-ldap"
      })
  void whatIsOnlyCountedCostsNothingDear(String rule) throws Exception {
    assertNothingDear(lint("../rules/" + rule + "/bad.yaml"));
  }

  @Test
  void rulesThatHaveNothingToAskAreNotLoaded() throws Exception {
    List<String> rules = some(lint("default-10.10.yaml"), StartUpIT::isOfRules);
    assertTrue(rules.contains("dev.berth.rules.ports.PortCollision"), rules::toString);
    assertEquals(List.of(), some(rules, name -> name.contains(".ldap.")));
  }

  @Test
  void eachRuleCostsNoMoreThanItsOwnClass() throws Exception {
    TreeSet<String> ids = new TreeSet<>();
    BuiltIn.rules().rules().forEach(rule -> ids.add(rule.id().replace("-", "")));
    List<String> loaded = some(lint("default-14.6.yaml"), StartUpIT::isOfRules);
    List<String> others = some(loaded, name -> !ids.contains(simple(name)));
    // What several rules have in common, and the index.
    assertAtMost(10, others);
  }

  private static void assertNothingDear(TreeSet<String> loaded) {
    assertEquals(List.of(), some(loaded, name -> name.contains("Lambda")), "lambdas");
    assertEquals(List.of(), some(loaded, name -> name.startsWith("java.util.regex.")), "regex");
    assertEquals(List.of(), some(loaded, name -> name.startsWith("java.util.jar.")), "open jars");
    assertEquals(List.of(), some(loaded, StartUpIT::isOfLibrary), "libraries");
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static void assertAtMost(int most, List<String> classes) {
    assertTrue(classes.size() <= most, () -> classes.size() + ": " + classes);
  }

  /** The classes that a lint loads and a program that does nothing does not. */
  private TreeSet<String> lint(String file) throws Exception {
    Path environment = ROOT.resolve("testdata/environments").resolve(file);
    Path archive = archive();
    String classPath = Files.readAllLines(Path.of(archive + ".for")).get(0);
    String use = archive.toString().endsWith(".aot") ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
    String own = "-Xbootclasspath/a:" + classPath;
    String first = classPath.substring(0, classPath.indexOf(':'));
    TreeSet<String> loaded =
        loaded(use + archive, own, "-cp", first, "dev.berth.cli.Main", environment.toString());
    loaded.removeAll(loaded("-cp", classPath + ":" + testClasses(), Hello.class.getName()));
    return loaded;
  }

  /** The archive that a launch with the Java of this build starts from. */
  private static Path archive() throws IOException {
    String build = "berth-" + System.getProperty("java.runtime.version") + ".";
    for (Path each : Distribution.packaged().archives()) {
      if (each.getFileName().toString().startsWith(build)) {
        return each;
      }
    }
    throw new AssertionError("the packaged berth has no archive for the Java of this build");
  }

  private static String testClasses() throws Exception {
    return Path.of(StartUpIT.class.getProtectionDomain().getCodeSource().getLocation().toURI())
        .toString();
  }

  private TreeSet<String> loaded(String... options) throws Exception {
    Path log = folder.resolve("classes");
    List<String> command = new ArrayList<>();
    command.add(Javas.ofThisBuild().resolve("bin/java").toString());
    command.add("-Xlog:disable");
    command.add("-Xlog:class+load:file=" + log);
    command.addAll(List.of(options));
    assertEquals(0, Launched.run(folder, Map.of(), command).exit());
    return names(log);
  }

  private static TreeSet<String> names(Path log) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (String line : Files.readAllLines(log)) {
      String name = line.substring(line.lastIndexOf(']') + 2);
      // The JVM opens the jars that its own classes may be in, which takes no code of Java.
      if (!name.startsWith("opened: ")) {
        names.add(name.substring(0, name.indexOf(' ')));
      }
    }
    return names;
  }

  private static List<String> some(Iterable<String> names, Predicate<String> wanted) {
    List<String> some = new ArrayList<>();
    for (String name : names) {
      if (wanted.test(name)) {
        some.add(name);
      }
    }
    return some;
  }

  private static boolean isOfBerth(String name) {
    return name.startsWith("dev.berth.");
  }

  private static boolean isOfRules(String name) {
    return name.startsWith("dev.berth.rules.");
  }

  private static boolean isOfJdk(String name) {
    return Stream.of("java.", "jdk.", "sun.").anyMatch(name::startsWith);
  }

  private static boolean isOfLibrary(String name) {
    return !isOfBerth(name) && !isOfJdk(name);
  }
}
