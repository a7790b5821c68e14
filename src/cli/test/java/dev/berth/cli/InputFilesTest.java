package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.config.Configuration;
import dev.berth.engine.config.KnownRules;
import dev.berth.engine.config.Wish;
import dev.berth.engine.run.Input;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputFilesTest {
  private static final String ENVIRONMENT = "spotfireVersion: \"14.6\"\n";

  @TempDir private Path folder;

  @Test
  void folderMeansItsEnvironmentsSortedByPath() throws IOException {
    write("b.yml", ENVIRONMENT);
    write("a/z.yaml", ENVIRONMENT);
    write("a.json", "{\"name\": 1, \"spotfireVersion\": \"14.6\"}");
    write("other.yaml", "# spotfireVersion: none\nname: x\n");
    write("notes.txt", ENVIRONMENT);
    InputFiles files = found(".");
    assertEquals(List.of("./a.json", "./a/z.yaml", "./b.yml"), sorted(names(files)));
    assertEquals(names(files), names(found(".")));
    assertEquals(1, files.skipped().size());
  }

  @Test
  void hiddenFoldersBuildFoldersAndSchemasAreLeftOut() throws IOException {
    write(".git/a.yaml", ENVIRONMENT);
    write("node_modules/a.yaml", ENVIRONMENT);
    write("target/a.yaml", ENVIRONMENT);
    write("environment.schema.json", "{\"spotfireVersion\": 1}");
    InputFiles files = found(".");
    assertEquals(List.of(), names(files));
    assertEquals(List.of("."), files.barren());
    assertEquals(0, files.skipped().size());
  }

  @Test
  void fileNamedTwiceIsCheckedOnce() throws IOException {
    write("a.yaml", ENVIRONMENT);
    Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("a.yaml"));
    assertEquals(List.of("a.yaml"), names(found("a.yaml", "./a.yaml", "link.yaml", ".")));
  }

  @Test
  void fileNamedIsCheckedWhateverItHolds() throws IOException {
    write("notes.txt", "nothing\n");
    assertEquals(List.of("notes.txt", "gone.yaml"), names(found("notes.txt", "gone.yaml")));
  }

  @Test
  void linksLeadNeitherRoundInCirclesNorOutOfTheFolder() throws IOException {
    write("inner/.data/a.yaml", ENVIRONMENT);
    write("outside.yaml", ENVIRONMENT);
    Path inner = folder.resolve("inner");
    Files.createSymbolicLink(inner.resolve("loop"), Path.of("."));
    Files.createSymbolicLink(inner.resolve("self.yaml"), Path.of("self.yaml"));
    Files.createSymbolicLink(inner.resolve("out.yaml"), Path.of("../outside.yaml"));
    Files.createSymbolicLink(inner.resolve("a.yaml"), Path.of(".data/a.yaml"));
    InputFiles files = found("inner");
    assertEquals(List.of("inner/a.yaml"), names(files));
    assertEquals(List.of("inner/out.yaml", "inner/self.yaml"), files.strays());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spotfireVersion: 1",
        "---\r\n  'spotfireVersion' : 1",
        "- spotfireVersion: 1",
        "{spotfireVersion: 1}",
        "{\"name\":\"x\",\"spotfireVersion\":\"14.6\"}",
        "\uFEFFspotfireVersion: 1"
      })
  void keyIsFoundWhereverAnEntryCanBegin(String text) throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
      Files.write(folder.resolve("x"), text.getBytes(charset));
      assertTrue(
          EnvironmentScan.of(folder.resolve("x")).declaresEnvironment(), text + " " + charset);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# spotfireVersion: 1",
        "name: spotfireVersion",
        "text: the spotfireVersion: it is",
        "spotfireVersions: 1",
        "mySpotfireVersion: 1",
        "spotfireVersion"
      })
  void wordElsewhereIsNoKey(String text) throws IOException {
    Files.writeString(folder.resolve("x"), text);
    assertFalse(EnvironmentScan.of(folder.resolve("x")).declaresEnvironment(), text);
  }

  @Test
  void keyIsFoundWhereverTheReaderStopsForBreath() throws IOException {
    for (int before = 57_300; before < 57_360; before++) {
      Files.writeString(folder.resolve("x"), "#".repeat(before) + "\n" + ENVIRONMENT);
      assertTrue(EnvironmentScan.of(folder.resolve("x")).declaresEnvironment(), "after " + before);
    }
    for (int before = 8_170; before < 8_200; before++) {
      Files.writeString(folder.resolve("x"), "#".repeat(before) + "\n" + ENVIRONMENT);
      assertTrue(EnvironmentScan.of(folder.resolve("x")).declaresEnvironment(), "after " + before);
    }
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private InputFiles found(String... arguments) {
    InputFiles files = new InputFiles(folder, configuration());
    for (String argument : arguments) {
      files.add(argument);
    }
    return files;
  }

  private Configuration configuration() {
    return new Configuration(Wish.NONE, new KnownRules(List.of()), folder, new OwnVersion());
  }

  private static List<String> names(InputFiles files) {
    return files.inputs().stream().map(Input::name).toList();
  }

  private static List<String> sorted(List<String> names) {
    List<String> sorted = new ArrayList<>(names);
    sorted.sort(null);
    return sorted;
  }
}
