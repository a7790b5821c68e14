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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the launcher, held against a copy of the packaged distribution. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it is a shell script")
class LauncherIT {
  private static final Path PACKAGED = Path.of(System.getProperty("berth.distribution"));

  @TempDir private Path folder;
  private Path home;

  @BeforeEach
  void copyWithoutArchives() throws IOException {
    home = copy(PACKAGED, folder.resolve("berth"));
    for (Path archive : archives()) {
      Files.delete(archive);
    }
  }

  /** The Java of this build, and every other that the machine keeps where Linux keeps them. */
  static Stream<Path> javas() throws IOException {
    TreeMap<String, Path> byRelease = new TreeMap<>();
    byRelease.put(release(thisJava()), thisJava());
    Path others = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(others)) {
      try (Stream<Path> homes = Files.list(others)) {
        for (Path each : homes.sorted().toList()) {
          if (Files.isExecutable(each.resolve("bin/java")) && major(each) >= 17) {
            byRelease.putIfAbsent(release(each), each);
          }
        }
      }
    }
    return byRelease.values().stream();
  }

  @ParameterizedTest
  @MethodSource("javas")
  void firstRunMakesAnArchiveThatLaterRunsUse(Path java) throws Exception {
    Launched first = berth(java, "--version");
    assertEquals(2, archives().size(), () -> "archive and its class path: " + names());
    assertTrue(Files.size(archives().get(0)) > 1_000_000, names());
    Launched second = berth(java, "--version");
    assertEquals(first, second);
    assertEquals(0, second.exit());
    assertTrue(second.out().startsWith("berth "), second.out());
    assertEquals("", second.err());
  }

  @ParameterizedTest
  @MethodSource("javas")
  void movedFolderGetsAnArchiveOfItsOwn(Path java) throws Exception {
    berth(java, "--version");
    String before = Files.readString(archives().get(1));
    home = copy(home, folder.resolve("moved here"));
    assertEquals(0, berth(java, "--version").exit());
    assertNotEquals(before, Files.readString(archives().get(1)));
    Launched after = berth(java, "--version");
    assertEquals("", after.err());
    assertEquals(0, after.exit());
  }

  @ParameterizedTest
  @MethodSource("javas")
  void damagedArchiveIsNoHindrance(Path java) throws Exception {
    berth(java, "--version");
    Path archive = archives().get(0);
    Files.delete(archive);
    Files.writeString(archive, "not an archive");
    Launched launched = berth(java, "explain", "syntax");
    assertEquals(0, launched.exit());
    assertEquals("", launched.err());
    assertTrue(launched.out().startsWith("syntax: "), launched.out());
  }

  @ParameterizedTest
  @MethodSource("javas")
  void readOnlyFolderIsLeftAlone(Path java) throws Exception {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
    }
    Path lib = home.resolve("lib");
    Files.setPosixFilePermissions(lib, PosixFilePermissions.fromString("r-xr-xr-x"));
    command.addAll(List.of(home.resolve("bin/berth").toString(), "--version"));
    Launched launched = Launched.run(folder, java(java), command);
    Files.setPosixFilePermissions(lib, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertEquals("", launched.err());
    assertEquals(0, launched.exit());
    assertEquals(List.of(), archives());
  }

  @ParameterizedTest
  @MethodSource("javas")
  void twoFirstRunsAtOnceDoNotDisturbEachOther(Path java) throws Exception {
    List<String> command = List.of(home.resolve("bin/berth").toString(), "--version");
    Launched.Started one = Launched.start(folder, java(java), command);
    Launched.Started other = Launched.start(folder, java(java), command);
    Launched first = one.end();
    assertEquals(first, other.end());
    assertEquals(0, first.exit());
    assertEquals(2, archives().size(), this::names);
    assertEquals(first, berth(java, "--version"));
  }

  @Test
  void eachJavaKeepsItsOwnArchive() throws Exception {
    List<Path> javas = javas().toList();
    for (Path java : javas) {
      assertEquals(0, berth(java, "--version").exit());
    }
    assertEquals(2 * javas.size(), archives().size(), this::names);
    for (Path java : javas) {
      assertEquals("", berth(java, "--version").err());
    }
  }

  @Test
  void linkToTheLauncherFindsItsHome() throws Exception {
    Files.createSymbolicLink(folder.resolve("first"), Path.of("berth/bin/berth"));
    Files.createSymbolicLink(folder.resolve("second"), folder.resolve("first"));
    Launched launched =
        Launched.run(folder, java(thisJava()), List.of("./second", "explain", "syntax"));
    assertEquals(0, launched.exit(), launched.err());
  }

  @Test
  void fileNamesMayHoldAnyLettersInAnyLocale() throws Exception {
    Files.writeString(Path.of(folder + "/plain.yaml"), "nothing");
    Launched made =
        Launched.run(folder, Map.of(), List.of("sh", "-c", "mv plain.yaml m\u00fcller.yaml"));
    assertEquals(0, made.exit(), made.err());
    for (String locale : List.of("C", "POSIX", "de_DE.UTF-8", "")) {
      Map<String, String> variables = new TreeMap<>(java(thisJava()));
      variables.put("LC_ALL", locale);
      String launcher = home.resolve("bin/berth").toString();
      Launched launched = Launched.run(folder, variables, List.of(launcher, "m\u00fcller.yaml"));
      assertFalse(launched.out().contains("unreadable-file"), locale + ": " + launched.out());
      assertNotEquals(4, launched.exit(), locale);
    }
  }

  @Test
  void readerThatGoesAwayChangesNothing() throws Exception {
    String script = "{ berth/bin/berth help lint; echo $? >code; } | head -n 1; cat code";
    Launched launched = Launched.run(folder, java(thisJava()), List.of("sh", "-c", script));
    assertTrue(launched.out().startsWith("Usage: "), launched.out());
    assertTrue(launched.out().endsWith("\n0\n"), launched.out());
    assertEquals("", launched.err());
  }

  @Test
  void fullDiskIsToldAndCounted() throws Exception {
    Path full = Path.of("/dev/full");
    assertTrue(Files.exists(full));
    String script = "berth/bin/berth help lint >/dev/full";
    Launched launched = Launched.run(folder, java(thisJava()), List.of("sh", "-c", script));
    assertEquals(
        "berth: cannot write to standard output: No space left on device\n", launched.err());
    assertEquals(4, launched.exit());
  }

  @Test
  void namingFilesNeedsNoOptionParser() throws Exception {
    try (DirectoryStream<Path> jars =
        Files.newDirectoryStream(home.resolve("lib"), "picocli-*.jar")) {
      for (Path jar : jars) {
        Files.delete(jar);
      }
    }
    assertEquals(3, berth(thisJava(), "berth/bin").exit());
    assertEquals(4, berth(thisJava(), "--format=unix", "berth").exit());
  }

  @Test
  void exitCodesReachTheCaller() throws Exception {
    assertAll(
        () -> assertEquals(0, berth(thisJava(), "--version").exit()),
        () -> assertEquals(2, berth(thisJava(), "--no-such-option").exit()),
        () -> assertEquals(3, berth(thisJava(), folder.resolve("berth/bin").toString()).exit()),
        () -> assertEquals(4, berth(thisJava(), "missing.yaml").exit()));
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
    return Launched.run(
        folder, variables, List.of(home.resolve("bin/berth").toString(), "--version"));
  }

  private Launched berth(Path java, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/berth").toString()));
    command.addAll(List.of(arguments));
    return Launched.run(folder, java(java), command);
  }

  private static Map<String, String> java(Path java) {
    return Map.of("JAVA_HOME", java.toString());
  }

  private static Path thisJava() {
    return Path.of(System.getProperty("java.home"));
  }

  private static String release(Path java) throws IOException {
    return Files.readString(java.resolve("release"));
  }

  private static int major(Path java) throws IOException {
    String version = release(java).replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1");
    return Integer.parseInt(version);
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("lib"))) {
      return files
          .filter(file -> file.getFileName().toString().matches(".*\\.(jsa|aot)(\\..*)?"))
          .sorted()
          .toList();
    }
  }

  private String names() {
    return String.join(" ", home.resolve("lib").toFile().list());
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }
}
