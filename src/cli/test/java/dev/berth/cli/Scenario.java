package dev.berth.cli;

import dev.berth.rule.Profile;
import dev.berth.rule.RuleInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One folder of {@code testdata/cli}, played in a copy of its files. {@code cmd} holds variables
 * and arguments as a shell would read them, {@code in} what comes from standard input; {@code out}
 * is standard output, the files that were written or changed and the exit code, {@code err}
 * standard error.
 */
record Scenario(Path folder) {
  private static final Set<String> OWN = Set.of("cmd", "in", "out", "err");

  /** What a scenario came to. */
  record Outcome(String out, String err) {}

  Outcome play(Path copy) throws IOException {
    copyFiles(copy);
    Map<String, String> before = texts(copy);
    List<String> words = ShellWords.of(text("cmd"));
    Map<String, String> variables = new HashMap<>();
    while (!words.isEmpty() && words.get(0).matches("[A-Z_]+=.*")) {
      String[] pair = words.remove(0).split("=", 2);
      variables.put(pair[0], pair[1]);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Main.run(words.toArray(String[]::new), streams(variables, out, err), copy);
    String written = written(copy, before);
    return new Outcome(plain(out) + written + "exit " + exit + "\n", plain(err));
  }

  /** The text of one of the scenario's own files; empty if there is none. */
  String text(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) ? Files.readString(file) : "";
  }

  /** The variable {@code SCREEN} stands for a terminal; all others are what berth sees. */
  private Streams streams(
      Map<String, String> variables, ByteArrayOutputStream out, ByteArrayOutputStream err)
      throws IOException {
    Screen screen = variables.remove("SCREEN") == null ? Screen.FILE_OR_PIPE : Screen.TERMINAL;
    byte[] in = text("in").getBytes(StandardCharsets.UTF_8);
    return new Streams(
        new ByteArrayInputStream(in),
        new StandardOutput(out),
        new StandardOutput(err),
        variables,
        screen);
  }

  private void copyFiles(Path copy) throws IOException {
    for (String name : files(folder)) {
      if (!OWN.contains(name)) {
        Path target = copy.resolve(name);
        Files.createDirectories(target.getParent());
        Files.copy(folder.resolve(name), target);
      }
    }
  }

  private static String written(Path copy, Map<String, String> before) throws IOException {
    StringBuilder written = new StringBuilder();
    for (Map.Entry<String, String> file : texts(copy).entrySet()) {
      if (!file.getValue().equals(before.get(file.getKey()))) {
        written.append("wrote ").append(file.getKey()).append('\n');
        written.append(new String(bytes(file.getValue()), StandardCharsets.UTF_8));
      }
    }
    return written.toString();
  }

  /** The contents of all files, a character a byte. */
  private static Map<String, String> texts(Path copy) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String name : files(copy)) {
      texts.put(name, Files.readString(copy.resolve(name), StandardCharsets.ISO_8859_1));
    }
    return texts;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Set<String> files(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .forEach(names::add);
    }
    return new TreeSet<>(names);
  }

  /**
   * The output with ESC made visible, and what differs by its name: the version of Java, and how
   * many rules there are: all that are asked unless somebody says otherwise, and the hardened too.
   */
  private static String plain(ByteArrayOutputStream bytes) {
    int rules = asked(Profile.RECOMMENDED);
    int hardened = asked(Profile.HARDENED);
    String text =
        bytes
            .toString(StandardCharsets.UTF_8)
            .replace("\u001b", "\\e")
            .replace("Java " + Runtime.version(), "Java VERSION")
            .replace(rules + " rules", "ALL rules")
            .replace(hardened + " rules", "ALL HARDENED rules")
            .replace("\"rules\": " + rules, "\"rules\": ALL");
    for (int more = 1; more < 10; more++) {
      text = text.replace(rules + more + " rules", "ALL rules and " + more);
    }
    return text;
  }

  /** How many rules a step of the ladder asks. */
  private static int asked(Profile step) {
    int asked = 0;
    for (RuleInfo rule : BuiltIn.rules().rules()) {
      asked += step.asks(rule.profile()) ? 1 : 0;
    }
    return asked;
  }
}
