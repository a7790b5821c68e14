package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows of commands that are scenarios is what the scenarios say. */
class ReadmeExamplesTest {
  private static final Path ROOT = Path.of(System.getProperty("berth.root"));
  private static final String PROMPT = "$ berth ";

  /** Stands for lines that are left out. */
  private static final String GAP = "[…]\n";

  @Test
  void examplesAreTheOutputOfScenarios() throws IOException {
    Map<String, String> outputs = scenarios();
    int held = 0;
    for (Map.Entry<String, String> each : examples().entrySet()) {
      if (outputs.containsKey(each.getKey())) {
        hold(each.getKey(), each.getValue(), outputs.get(each.getKey()));
        held++;
      }
    }
    assertTrue(held >= 3, held + " examples are held");
  }

  private static Map<String, String> scenarios() throws IOException {
    Map<String, String> outputs = new TreeMap<>();
    try (Stream<Path> folders = Files.list(ROOT.resolve("testdata/cli"))) {
      for (Path folder : folders.sorted().toList()) {
        String command = Files.readString(folder.resolve("cmd")).strip();
        outputs.putIfAbsent(command, Files.readString(folder.resolve("out")));
      }
    }
    return outputs;
  }

  /** What is shown behind each command. */
  private static Map<String, String> examples() throws IOException {
    Map<String, String> examples = new TreeMap<>();
    String command = "";
    boolean within = false;
    for (String line : Files.readAllLines(ROOT.resolve("README.md"))) {
      if (line.startsWith("```")) {
        within = line.equals("```console");
        command = "";
      } else if (within && line.startsWith(PROMPT)) {
        command = line.substring(PROMPT.length());
        examples.put(command, "");
      } else if (within && !command.isEmpty()) {
        examples.merge(command, line + "\n", String::concat);
      }
    }
    return examples;
  }

  private static void hold(String command, String shown, String output) {
    List<String> parts =
        new ArrayList<>(List.of(shown.stripTrailing().concat("\n").split("(?<=\n)(?=\\[…])", -1)));
    assertTrue(output.startsWith(parts.get(0)), command + ":\n" + output);
    int at = parts.get(0).length();
    for (String each : parts.subList(1, parts.size())) {
      String part = each.substring(GAP.length());
      int found = output.indexOf(part, at);
      assertTrue(found >= 0, command + ":\n" + part);
      at = found + part.length();
    }
    boolean open = parts.get(parts.size() - 1).equals(GAP);
    assertEquals(
        open ? "" : "exit", open ? "" : output.substring(at).strip().split(" ")[0], command);
  }
}
