package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Every row of the fault table, run by the packaged launcher in 256 MB: it ends in time, with the
 * exit code and the findings of the row; an ordinary mistake in another file is found all the same;
 * nobody sees a stack trace or a password, and no terminal and no build server is told what to do.
 */
@Execution(ExecutionMode.CONCURRENT)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the table is written for a shell")
class FaultsIT {
  private static final Path TABLE =
      Path.of(System.getProperty("berth.root"), "testdata/faults/table.txt");
  private static final Path PACKS = TABLE.resolveSibling("packs");

  private static final String BROKEN =
      "spotfireVersion: \"14.6\"\n"
          + "servers:\n"
          + "- {host: ordinary.example.com, registrationPort: 99999}\n";

  /** Most rows take less than 2 when nothing else runs, and none takes 10. */
  private static final long SECONDS = 20;

  private static final Pattern FRAME = Pattern.compile("(?m)^\\s+at .*\\(.*\\)");
  private static final Pattern PASSWORD = Pattern.compile("Hunter22|Marlin9|31415926");
  private static final Pattern COMMAND =
      Pattern.compile("(?im)^[\\s\\p{Z}]*::|##\\[|##vso\\[|##teamcity\\[");

  @TempDir private static Path folder;
  private static Distribution berth;

  @BeforeAll
  static void makeReady() throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    berth = Distribution.packaged().copiedTo(folder.resolve("berth"));
    berth.run(Javas.ofThisBuild(), "--version");
    new FaultPacks(Files.createDirectory(folder.resolve("packs"))).makeAll(PACKS);
  }

  @TestFactory
  Stream<DynamicTest> everyFaultGetsWhatTheTableSays() throws IOException {
    List<Fault> rows = Fault.table(TABLE);
    List<String> wanted = List.of(System.getProperty("fault", "").split(","));
    for (String prefix : wanted) {
      assertTrue(rows.stream().anyMatch(row -> row.id().startsWith(prefix)), "no row " + prefix);
    }
    return rows.stream()
        .filter(row -> wanted.stream().anyMatch(row.id()::startsWith))
        .map(row -> DynamicTest.dynamicTest(row.toString(), () -> check(row, place(rows, row))));
  }

  private static Path place(List<Fault> rows, Fault row) {
    return folder.resolve(row.id() + "-" + rows.indexOf(row));
  }

  private static void check(Fault row, Path place) throws Exception {
    Files.createDirectory(place);
    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.writeString(place.resolve("broken.yaml"), BROKEN);
    new FaultFiles(place).make(row.files());
    Seen seen = run(row, place);
    String all = seen.out + seen.err + seen.report;
    assertAll(
        row.command() + "\n" + clipped(all),
        () -> assertEquals(row.exit(), seen.exit, "exit code"),
        () -> row.check(new FaultFindings(seen.out + seen.report)),
        () -> row.says().forEach(words -> assertTrue(all.contains(words), words)),
        () -> assertEquals(-1, all.indexOf('\u0000'), "undecodable or NUL"),
        () -> assertEquals("", controls(all), "control characters"),
        () -> assertEquals("", first(FRAME, all), "stack trace"),
        () -> assertEquals("", first(PASSWORD, all), "passwords"),
        () -> assertEquals("", commands(row, all), "commands for a build server"));
  }

  private static Seen run(Fault row, Path place) throws IOException, InterruptedException {
    Path out = folder.resolve(place.getFileName() + ".out");
    Path err = folder.resolve(place.getFileName() + ".err");
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", row.command());
    builder.environment().clear();
    builder.environment().putAll(variables());
    builder.directory(place.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError("takes more than " + SECONDS + " s: " + row.command());
    }
    return new Seen(
        process.exitValue(),
        text(Files.readAllBytes(out)),
        text(Files.readAllBytes(err)),
        report(place));
  }

  private static String report(Path place) throws IOException {
    Path report = place.resolve("report");
    return Files.isRegularFile(report) ? text(Files.readAllBytes(report)) : "";
  }

  private static Map<String, String> variables() {
    Map<String, String> variables = new TreeMap<>(Javas.chosen(Javas.ofThisBuild()));
    String bin = Path.of(berth.launcher()).getParent().toString();
    variables.put("PATH", bin + ":" + PACKS.resolveSibling("bin") + ":" + System.getenv("PATH"));
    variables.put("PACKS", folder.resolve("packs").toString());
    variables.put("BERTH_JAVA_OPTIONS", "-Xmx256m");
    return variables;
  }

  /** Bytes that are no UTF-8 come out as NUL, which nothing else writes. */
  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return "\u0000";
    }
  }

  private static String controls(String text) {
    StringBuilder controls = new StringBuilder();
    text.chars()
        .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t')
        .forEach(c -> controls.append(Integer.toHexString(c)).append(' '));
    return controls.toString();
  }

  private static String commands(Fault row, String text) {
    return row.command().contains("--format=github") ? "" : first(COMMAND, text);
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : "";
  }

  private static String clipped(String text) {
    return text.length() <= 4_000 ? text : text.substring(0, 4_000) + "…";
  }

  /** What came of a row. */
  private record Seen(int exit, String out, String err, String report) {}
}
