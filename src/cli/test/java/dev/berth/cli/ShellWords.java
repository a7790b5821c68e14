package dev.berth.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a line, parted by blanks; what stands in single quotes is one word. */
final class ShellWords {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  private ShellWords() {}

  static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return words;
  }
}
