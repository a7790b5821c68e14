package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher owes to the shell that calls it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it is a shell script")
class LauncherIT {
  @TempDir private Path folder;
  private Distribution berth;

  @BeforeEach
  void copyWithoutArchives() throws IOException {
    berth = Distribution.packaged().copiedWithoutArchivesTo(folder.resolve("berth"));
  }

  @Test
  void linkToTheLauncherFindsItsHome() throws Exception {
    Files.createSymbolicLink(folder.resolve("first"), Path.of("berth/bin/berth"));
    Files.createSymbolicLink(folder.resolve("second"), folder.resolve("first"));
    Launched launched =
        Launched.run(
            folder, Javas.chosen(Javas.ofThisBuild()), List.of("./second", "explain", "syntax"));
    assertEquals(0, launched.exit(), launched.err());
  }

  @Test
  void fileNamesMayHoldAnyLettersInAnyLocale() throws Exception {
    Files.writeString(Path.of(folder + "/plain.yaml"), "nothing");
    Launched made =
        Launched.run(folder, Map.of(), List.of("sh", "-c", "mv plain.yaml m\u00fcller.yaml"));
    assertEquals(0, made.exit(), made.err());
    for (String locale : List.of("C", "POSIX", "de_DE.UTF-8", "")) {
      Map<String, String> variables = new TreeMap<>(Javas.chosen(Javas.ofThisBuild()));
      variables.put("LC_ALL", locale);
      String launcher = berth.launcher();
      Launched launched = Launched.run(folder, variables, List.of(launcher, "m\u00fcller.yaml"));
      assertFalse(launched.out().contains("unreadable-file"), locale + ": " + launched.out());
      assertNotEquals(4, launched.exit(), locale);
    }
  }

  @Test
  void readerThatGoesAwayChangesNothing() throws Exception {
    String script = "{ berth/bin/berth help lint; echo $? >code; } | head -n 1; cat code";
    Launched launched =
        Launched.run(folder, Javas.chosen(Javas.ofThisBuild()), List.of("sh", "-c", script));
    assertTrue(launched.out().startsWith("Usage: "), launched.out());
    assertTrue(launched.out().endsWith("\n0\n"), launched.out());
    assertEquals("", launched.err());
  }

  @Test
  void standardInputMayBeAPipe() throws Exception {
    String script = "echo 'spotfireVersion: \"14.6\"' | berth/bin/berth -";
    Launched launched =
        Launched.run(folder, Javas.chosen(Javas.ofThisBuild()), List.of("sh", "-c", script));
    assertFalse(launched.err().contains("cannot read"), launched.err());
    assertNotEquals(4, launched.exit(), launched.err());
  }

  @Test
  void closedStandardInputIsEmpty() throws Exception {
    String script = "berth/bin/berth - <&-";
    Launched launched =
        Launched.run(folder, Javas.chosen(Javas.ofThisBuild()), List.of("sh", "-c", script));
    assertTrue(launched.out().contains("[no-content]"), launched.out());
    assertEquals(1, launched.exit());
  }

  @Test
  void interruptIsPassedOn() throws Exception {
    assertEquals(0, berth.run(Javas.ofThisBuild(), "--version").exit());
    // Standard input stays open and empty, so berth waits for it until the signal comes.
    List<String> command =
        List.of("timeout", "--preserve-status", "-s", "INT", "1", berth.launcher(), "-");
    assertEquals(130, Launched.run(folder, Javas.chosen(Javas.ofThisBuild()), command).exit());
  }

  @Test
  void fullDiskIsToldAndCounted() throws Exception {
    Path full = Path.of("/dev/full");
    assertTrue(Files.exists(full));
    String script = "berth/bin/berth help lint >/dev/full";
    Launched launched =
        Launched.run(folder, Javas.chosen(Javas.ofThisBuild()), List.of("sh", "-c", script));
    assertEquals(
        "berth: cannot write to standard output: No space left on device\n", launched.err());
    assertEquals(4, launched.exit());
  }

  @Test
  void soundFilesNeedNeitherOptionParserNorSchemaValidator() throws Exception {
    try (DirectoryStream<Path> jars =
        Files.newDirectoryStream(
            berth.home().resolve("lib"),
            "{commons-cli,json-schema-validator,jackson-databind,re2j,slf4j-api,itu}-*.jar")) {
      for (Path jar : jars) {
        Files.delete(jar);
      }
    }
    assertEquals(0, berth.run(Javas.ofThisBuild(), "berth/lib/rehearsal/whole.yaml").exit());
    assertEquals(4, berth.run(Javas.ofThisBuild(), "--format=unix", "berth").exit());
  }

  @Test
  void exitCodesReachTheCaller() throws Exception {
    assertAll(
        () -> assertEquals(0, berth.run(Javas.ofThisBuild(), "--version").exit()),
        () -> assertEquals(2, berth.run(Javas.ofThisBuild(), "--no-such-option").exit()),
        () ->
            assertEquals(
                3, berth.run(Javas.ofThisBuild(), folder.resolve("berth/bin").toString()).exit()),
        () -> assertEquals(4, berth.run(Javas.ofThisBuild(), "missing.yaml").exit()));
  }

  @Test
  void javaThatIsMissingOrTooOldIsNamed() throws Exception {
    assertEquals(
        new Launched(2, "", "berth: there is no Java at /none/bin/java (JAVA_HOME is /none)\n"),
        launch(Map.of("JAVA_HOME", "/none")));
    Path old = Files.createDirectories(folder.resolve("old/bin"));
    Files.writeString(old.resolve("java"), "#!/bin/sh\necho 'java version \"1.8.0_292\"' >&2\n");
    Files.setPosixFilePermissions(
        old.resolve("java"), PosixFilePermissions.fromString("rwxr-xr-x"));
    String sentence = "berth: Java 17 or newer is needed; %s/java is Java %s (BERTH_JAVA is %s)\n";
    Map<String, String> variables = Map.of("BERTH_JAVA", folder.resolve("old").toString());
    assertEquals(
        new Launched(2, "", sentence.formatted(old, "1.8.0_292", folder.resolve("old"))),
        launch(variables));
    Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"11.0.2\"\n");
    assertEquals(
        new Launched(2, "", sentence.formatted(old, "11.0.2", folder.resolve("old"))),
        launch(variables));
  }

  private Launched launch(Map<String, String> variables) throws Exception {
    return Launched.run(folder, variables, List.of(berth.launcher(), "--version"));
  }
}
