package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Between two runs berth waits for exactly what would change the next one. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it is started by a shell script")
@Timeout(300)
class WatchIT {
  private static final String SOUND =
      "spotfireVersion: \"14.6\"\nservers: [{host: sf1.example.com}]\n";
  private static final String BROKEN =
      "spotfireVersion: \"14.6\"\nservers: [{host: sf1.example.com, registrationPort: 0}]\n";
  private static final String RULE =
      """
      on: server
      at: name
      severity: error
      summary: a server has a name
      why: It is odd.
      fix: Remove it.
      source: https://example.com/
      message: "server {value} has a name"
      require: absent
      """;
  private static final String MISTAKE = "invalid-port";

  @TempDir private Path folder;
  @TempDir private Path aside;
  private Launched.Started berth;

  @BeforeEach
  void startWithOneSoundFile() throws IOException {
    write("env/prod.yaml", SOUND);
  }

  @AfterEach
  void stop() throws IOException, InterruptedException {
    berth.process().destroyForcibly();
    berth.end();
  }

  @Test
  void changedFileIsCheckedAgain() throws Exception {
    start("env/prod.yaml");
    assertEquals("", run(1));
    write("env/prod.yaml", BROKEN);
    assertTrue(run(2).contains("env/prod.yaml:2:53: error: "), run(2));
    write("env/prod.yaml", SOUND);
    assertEquals("", run(3));
  }

  @Test
  void fileThatAnEditorPutsInItsPlaceIsCheckedAgain() throws Exception {
    start("env/prod.yaml");
    assertEquals("", run(1));
    write("env/prod.yaml~", BROKEN);
    Files.move(
        folder.resolve("env/prod.yaml~"),
        folder.resolve("env/prod.yaml"),
        StandardCopyOption.REPLACE_EXISTING);
    assertTrue(run(2).contains(MISTAKE), run(2));
  }

  @Test
  void newFilesAndFoldersAreNoticed() throws Exception {
    start("env");
    assertEquals("", run(1));
    Path made = Files.createDirectories(folder.resolve("made"));
    Files.writeString(made.resolve("test.yaml"), BROKEN);
    Files.move(made, folder.resolve("env/made"));
    assertTrue(run(2).contains("env/made/test.yaml:2:53: error: "), run(2));
    write("env/made/test.yaml", SOUND.replace("sf1", "sf2"));
    assertEquals("", run(3));
  }

  @Test
  void configurationCountsFromWhenItIsThere() throws Exception {
    write("env/prod.yaml", SOUND.replace("}]", ", name: a}, {host: sf2.example.com, name: a}]"));
    write("env/.berth.yaml", "rules: {'*': off}\n");
    start("env/prod.yaml");
    assertEquals("", run(1));
    write("env/.berth.yaml", "rules: {'*': of}\n");
    assertTrue(run(2).contains("env/.berth.yaml:1:14: error: "), run(2));
    Files.delete(folder.resolve("env/.berth.yaml"));
    assertTrue(run(3).contains("duplicate-name"), run(3));
  }

  @Test
  void rulesOfTheTeamAreReadAgain() throws Exception {
    write(".berth.yaml", "root: true\npacks: [rules]\n");
    write("rules/team/odd-name.yaml", RULE.replace("absent", "present"));
    write("env/prod.yaml", SOUND.replace("}]", ", name: sf1}]"));
    start("env");
    assertEquals("", run(1));
    write("rules/team/odd-name.yaml", RULE);
    assertTrue(run(2).contains("[odd-name]"), run(2));
  }

  @Test
  void fileThatIsMissingMayCome() throws Exception {
    start("env/prod.yaml", "later/test.yaml");
    assertTrue(run(1).contains("later/test.yaml:1:1: error: there is no such file"), run(1));
    Path made = Files.createDirectories(folder.resolve("made"));
    Files.writeString(made.resolve("test.yaml"), SOUND.replace("sf1", "sf2"));
    Files.move(made, folder.resolve("later"));
    assertEquals("", run(2));
  }

  @Test
  void ownReportIsNoChange() throws Exception {
    start("--format=json", "--output=env/report.json", "env");
    assertEquals("", run(1));
    write("env/prod.yaml", BROKEN);
    assertEquals("", run(2));
    assertTrue(Files.readString(folder.resolve("env/report.json")).contains(MISTAKE));
    write("env/notes.txt", "no environment");
    write("env/prod.yaml", SOUND);
    assertEquals("", run(3));
    assertEquals(3, runs().length - 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"log", "log.yaml"})
  void whatGoesToAFileOfTheFolderIsNoChange(String log) throws Exception {
    Path file = folder.resolve("env").resolve(log);
    String script = "exec \"$0\" --watch --format=unix env >env/" + log + " 2>&1";
    List<String> command = List.of("sh", "-c", script, Distribution.packaged().launcher());
    berth = Launched.start(folder, Javas.chosen(Javas.ofThisBuild()), command);
    for (int run = 1; run <= 5; run++) {
      while (runs(file).length <= run) {
        assertTrue(berth.process().isAlive(), "it has ended");
        Thread.sleep(20);
      }
      assertEquals(run, runs(file).length - 1);
      assertEquals(run % 2 == 0, runs(file)[run - 1].contains(MISTAKE), runs(file)[run - 1]);
      write("env/prod.yaml", run % 2 == 0 ? SOUND : BROKEN);
    }
  }

  @Test
  void folderThatGoesAwayIsNoticed() throws Exception {
    write("env/more/test.yaml", BROKEN);
    start("env");
    assertTrue(run(1).contains("env/more/test.yaml:2:53: error: "), run(1));
    Files.move(folder.resolve("env/more"), aside.resolve("more"));
    assertEquals("", run(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"site", "site/env", "site/env/prod.yaml"})
  void anotherFolderOfTheNameIsNoticed(String named) throws Exception {
    write("site/env/prod.yaml", SOUND);
    start(named);
    assertEquals("", run(1));
    write("next/env/prod.yaml", BROKEN);
    Files.move(folder.resolve("site"), aside.resolve("site"));
    Files.move(folder.resolve("next"), folder.resolve("site"));
    assertTrue(lastRun(2).contains(MISTAKE), lastRun(2));
    int before = runs().length - 1;
    write("site/env/prod.yaml", SOUND);
    assertEquals("", run(before + 1));
  }

  @Test
  void settingsAboveCountOnceThoseBelowAreGone() throws Exception {
    write("env/prod.yaml", SOUND.replace("}]", ", name: a}, {host: sf2.example.com, name: a}]"));
    write(".berth.yaml", "root: true\nrules: {'*': off}\n");
    write("env/.berth.yaml", "root: true\nrules: {'*': off}\n");
    start("env/prod.yaml");
    assertEquals("", run(1));
    Files.delete(folder.resolve("env/.berth.yaml"));
    assertEquals("", run(2));
    Files.writeString(folder.resolve(".berth.yaml"), "root: true\n");
    assertTrue(lastRun(3).contains("duplicate-name"), lastRun(3));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aLinkThatLeadsElsewhereIsNoticed(boolean both) throws Exception {
    write("v1/prod.yaml", SOUND);
    write("v2/prod.yaml", BROKEN);
    Path link = Files.createSymbolicLink(folder.resolve("current"), Path.of("v1"));
    start(both ? new String[] {"v1", "current"} : new String[] {"current"});
    assertFalse(run(1).contains(MISTAKE), run(1));
    Path next = Files.createSymbolicLink(folder.resolve("next"), Path.of("v2"));
    Files.move(next, link, StandardCopyOption.REPLACE_EXISTING);
    assertTrue(run(2).contains(MISTAKE), run(2));
    write("v2/prod.yaml", SOUND);
    assertFalse(run(3).contains(MISTAKE), run(3));
  }

  /** Of one run or two from this one on, as what happens comes in time or not. */
  private String lastRun(int number) throws IOException, InterruptedException {
    run(number);
    Thread.sleep(1_000);
    return run(runs().length - 1);
  }

  private void start(String... arguments) throws IOException {
    String format = arguments[0].startsWith("--format") ? arguments[0] : "--format=unix";
    List<String> command =
        new ArrayList<>(List.of(Distribution.packaged().launcher(), "--watch", format));
    for (String argument : arguments) {
      if (!argument.equals(format)) {
        command.add(argument);
      }
    }
    berth = Launched.start(folder, Javas.chosen(Javas.ofThisBuild()), command);
  }

  /**
   * Nobody sees half of it: on a busy machine a run fits between emptying a file and filling it.
   */
  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Path made = Files.writeString(aside.resolve("made"), text);
    Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** What stands between the lines around a run, once it has come to its end. */
  private String run(int number) throws IOException, InterruptedException {
    while (runs().length <= number) {
      assertTrue(berth.process().isAlive(), "it has ended");
      Thread.sleep(20);
    }
    return runs()[number - 1].replaceFirst("\\Awatch: run started\n", "");
  }

  private String[] runs() throws IOException {
    return runs(berth.out());
  }

  /** The runs that are over, and what comes after them. */
  private static String[] runs(Path file) throws IOException {
    String out = Files.exists(file) ? Files.readString(file) : "";
    return Pattern.compile("watch: run finished\n").split(out, -1);
  }
}
