package dev.berth.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example with one mistake that its original has not. A line of its own says which: {@code
 * mistake: RULE at TEXT -- how it came about}, where a mistake that is found in several places
 * gives the text of each.
 *
 * @param rule what finds the mistake
 * @param places the text at each place where it is found, without quotes
 */
record Twin(Path file, String rule, List<String> places) {
  private static final Pattern MISTAKE =
      Pattern.compile("(?m)^(?:# |  \"x-)mistake\"?: \"?([a-z-]+)((?: at \\S+)+) -- .*\\R");

  Twin {
    places = List.copyOf(places);
  }

  static Optional<Twin> of(Path file) throws IOException {
    Matcher mistake = MISTAKE.matcher(Files.readString(file));
    if (!mistake.find()) {
      return Optional.empty();
    }
    List<String> places = List.of(mistake.group(2).substring(" at ".length()).split(" at "));
    return Optional.of(new Twin(file, mistake.group(1), places));
  }

  Path original() {
    return Examples.original(file);
  }

  /** The lines that the original has not, and those that only it has. */
  Change change() throws IOException {
    String text = Files.readString(file);
    List<String> twin = lines(MISTAKE.matcher(text).replaceFirst(""));
    List<String> original = lines(Files.readString(original()));
    int alike = 0;
    while (alike < Math.min(twin.size(), original.size())
        && twin.get(alike).equals(original.get(alike))) {
      alike++;
    }
    int behind = 0;
    while (behind < Math.min(twin.size(), original.size()) - alike
        && last(twin, behind).equals(last(original, behind))) {
      behind++;
    }
    int mistakes = lines(text).size() - twin.size();
    return new Change(
        alike + mistakes + 1, twin.size() - alike - behind, original.size() - alike - behind);
  }

  private static List<String> lines(String text) {
    return new ArrayList<>(List.of(text.split("\n", -1)));
  }

  private static String last(List<String> lines, int behind) {
    return lines.get(lines.size() - 1 - behind);
  }

  /**
   * Where a twin differs from its original.
   *
   * @param line the number of the first line that differs, from 1
   * @param there how many lines the twin has there
   * @param before how many lines the original has there
   */
  record Change(int line, int there, int before) {
    boolean holds(int at) {
      return line <= at && at < line + there;
    }
  }
}
