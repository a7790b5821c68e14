package dev.berth.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of {@code testdata/faults/table.txt}: something that goes wrong, and what berth makes of
 * it.
 *
 * @param id the section and number of the fault
 * @param what what goes wrong
 * @param exit the exit code
 * @param findings what is found besides the mistake in {@code broken.yaml}, parted by commas:
 *     {@code rule line:column} in the first file, {@code file rule line:column} in another, with
 *     the severity behind it where that counts; {@code none} where nothing can be seen, {@code …}
 *     where there is more
 * @param files the files that there are, as {@link FaultFiles} reads them
 * @param command what is run in their folder, as the shell reads it
 * @param says what standard output, standard error or the report say among other things, parted by
 *     {@code &}
 */
record Fault(
    String id,
    String what,
    int exit,
    List<String> findings,
    String files,
    String command,
    List<String> says) {
  private static final String BAR = "│";
  private static final String NONE = "none";
  private static final String AND_MORE = "…";
  private static final String BROKEN_FINDING = "broken.yaml invalid-port 3:50";

  /** A finding of the first file, which is not named. */
  private static final Pattern UNNAMED =
      Pattern.compile("[a-z0-9-]+ \\d+:\\d+(?: (?:error|warning|info))?");

  static List<Fault> table(Path file) throws IOException {
    List<Fault> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.contains(BAR) && !line.startsWith("#")) {
        rows.add(row(line.split(BAR, -1)));
      }
    }
    return rows;
  }

  private static Fault row(String[] cells) {
    String[] cell = new String[7];
    for (int i = 0; i < cell.length; i++) {
      cell[i] = i < cells.length ? cells[i].strip() : "";
    }
    return new Fault(
        cell[0],
        cell[1],
        Integer.parseInt(cell[2]),
        parts(cell[3], ", "),
        cell[4],
        cell[5].isEmpty() ? usual(cell[4]) : cell[5],
        parts(cell[6], " & "));
  }

  /** All files are checked, and one that has an ordinary mistake. */
  private static String usual(String files) {
    StringBuilder command = new StringBuilder("berth");
    for (String name : FaultFiles.names(files)) {
      command.append(" '").append(name).append('\'');
    }
    return command.append(" broken.yaml").toString();
  }

  private static List<String> parts(String cell, String separator) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(separator));
  }

  void check(FaultFindings found) {
    List<String> expected = expected();
    if (expected.remove(AND_MORE)) {
      found.checkHave(expected);
    } else {
      found.checkAreAll(expected);
    }
  }

  private List<String> expected() {
    List<String> expected = new ArrayList<>();
    if (findings.contains(NONE)) {
      return expected;
    }
    for (String each : findings) {
      expected.add(UNNAMED.matcher(each).matches() ? firstFile() + " " + each : each);
    }
    if (checksMore() && exit != ExitCode.USAGE.number()) {
      expected.add(BROKEN_FINDING);
    }
    return expected;
  }

  private String firstFile() {
    List<String> names = FaultFiles.names(files);
    return names.isEmpty() ? "" : names.get(0);
  }

  /** Whether the ordinary mistake is to be found as well. */
  private boolean checksMore() {
    return command.contains(" broken.yaml");
  }

  @Override
  public String toString() {
    return id + " " + what;
  }
}
