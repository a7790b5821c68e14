package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The archives that the launcher keeps: how they come to be, and that none is ever needed. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it is a shell script")
class ArchiveIT {
  @TempDir private Path folder;
  private Distribution berth;

  @BeforeEach
  void copyWithoutArchives() throws IOException {
    berth = Distribution.packaged().copiedTo(folder.resolve("berth"));
    berth.forgetArchives();
  }

  /** One after the other, because to make an archive takes longest. */
  @ParameterizedTest
  @MethodSource("dev.berth.cli.Javas#all")
  void anArchiveComesWithTheFirstRunAndIsNeverNeeded(Path java) throws Exception {
    firstRunMakesAnArchiveThatLaterRunsUse(java);
    movedFolderGetsAnArchiveOfItsOwn(java);
    archiveThatIsCutShortIsNoHindrance(java);
    damagedArchiveIsNoHindrance(java);
    whatKilledMakersLeftIsRemoved(java);
  }

  private void firstRunMakesAnArchiveThatLaterRunsUse(Path java) throws Exception {
    Launched first = berth.run(java, "--version");
    assertEquals(2, berth.archives().size(), () -> "archive and its class path: " + berth.names());
    assertTrue(Files.size(berth.archives().get(0)) > 1_000_000, berth.names());
    Launched second = berth.run(java, "--version");
    assertEquals(first, second);
    assertEquals(0, second.exit());
    assertTrue(second.out().startsWith("berth "), second.out());
    assertEquals("", second.err());
  }

  private void movedFolderGetsAnArchiveOfItsOwn(Path java) throws Exception {
    String before = Files.readString(berth.archives().get(1));
    berth = berth.copiedTo(folder.resolve("moved here"));
    assertEquals(0, berth.run(java, "--version").exit());
    assertNotEquals(before, Files.readString(berth.archives().get(1)));
    Launched after = berth.run(java, "--version");
    assertEquals("", after.err());
    assertEquals(0, after.exit());
  }

  private void archiveThatIsCutShortIsNoHindrance(Path java) throws Exception {
    Path archive = berth.archives().get(0);
    byte[] whole = Files.readAllBytes(archive);
    Files.delete(archive);
    Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
    Launched launched = berth.run(java, "explain", "syntax");
    assertEquals(0, launched.exit());
    assertEquals("", launched.err());
    assertTrue(launched.out().startsWith("syntax: "), launched.out());
  }

  private void damagedArchiveIsNoHindrance(Path java) throws Exception {
    Path archive = berth.archives().get(0);
    Files.delete(archive);
    Files.writeString(archive, "not an archive");
    Launched launched = berth.run(java, "explain", "syntax");
    assertEquals(0, launched.exit());
    assertEquals("", launched.err());
    assertTrue(launched.out().startsWith("syntax: "), launched.out());
  }

  private void whatKilledMakersLeftIsRemoved(Path java) throws Exception {
    String archive = berth.archives().get(0).toString();
    berth.forgetArchives();
    // No process has so high a number.
    Files.writeString(Path.of(archive + ".99999999"), "a part");
    Files.writeString(Path.of(archive + ".99999999.for"), "");
    assertEquals(0, berth.run(java, "--version").exit());
    assertEquals(2, berth.archives().size(), berth::names);
  }

  @ParameterizedTest
  @MethodSource("dev.berth.cli.Javas#all")
  void readOnlyFolderIsLeftAlone(Path java) throws Exception {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
    }
    Path lib = berth.home().resolve("lib");
    Files.setPosixFilePermissions(lib, PosixFilePermissions.fromString("r-xr-xr-x"));
    command.addAll(List.of(berth.launcher(), "--version"));
    Launched launched = Launched.run(folder, Javas.chosen(java), command);
    Files.setPosixFilePermissions(lib, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertEquals("", launched.err());
    assertEquals(0, launched.exit());
    assertEquals(List.of(), berth.archives());
  }

  /** Two at once of one Java: what keeps them apart is the launcher's. */
  @Test
  void twoFirstRunsAtOnceDoNotDisturbEachOtherAndEachJavaKeepsItsOwn() throws Exception {
    List<String> command = List.of(berth.launcher(), "--version");
    List<Path> javas = Javas.all().toList();
    Launched.Started other = Launched.start(folder, Javas.chosen(javas.get(0)), command);
    for (Path java : javas) {
      Launched first = berth.run(java, "--version");
      assertEquals(0, first.exit());
      if (java.equals(javas.get(0))) {
        assertEquals(first, other.end());
      }
      assertEquals(2 * (javas.indexOf(java) + 1), berth.archives().size(), berth::names);
      assertEquals(first, berth.run(java, "--version"));
    }
    for (Path java : javas) {
      assertEquals("", berth.run(java, "--version").err());
    }
  }
}
