package dev.berth.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits of a declaration after which nothing is wrong that was not wrong before. */
final class HarmlessEdits {
  /** What names a thing; what has a dot or a colon is the name of a machine. */
  private static final Pattern NAME =
      Pattern.compile("\\b(?:name|id): \"?([A-Za-z][A-Za-z0-9 -]*)\"?(?=[,}\\s])");

  /** What new names begin with; what paths are written with is not special in a name. */
  private static final List<String> STARTS = List.of("q", "q#", "q/");

  private HarmlessEdits() {}

  /** Texts in each of which one thing has another name, wherever it is said. */
  static List<String> renamed(String text) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1).strip());
    }
    List<String> renamed = new ArrayList<>();
    for (String name : names) {
      String alone =
          "(?<![^\\s\\[,\"/@])(?<!purpose: )" + Pattern.quote(name) + "(?=[,}\\]\\s\"/]|:[0-9])";
      Pattern host = Pattern.compile("(?:aliases|host|addresses): [^\n]*" + Pattern.quote(name));
      for (String start : host.matcher(text).find() ? STARTS.subList(0, 1) : STARTS) {
        renamed.add(Pattern.compile(alone).matcher(text).replaceAll(start + "$0"));
      }
    }
    return renamed;
  }

  /** Texts in each of which two neighbours in a list, of a line each, trade places. */
  static List<String> reordered(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    List<String> reordered = new ArrayList<>();
    String key = "";
    for (int i = 0; i + 2 < lines.size(); i++) {
      key = lines.get(i).strip().endsWith(":") ? lines.get(i).strip() : key;
      boolean free = isItem(lines.get(i)) && isItem(lines.get(i + 1)) && !key.equals("firewall:");
      int indent = indent(lines.get(i));
      boolean alone = indent == indent(lines.get(i + 1)) && indent(lines.get(i + 2)) <= indent;
      if (free && alone) {
        List<String> traded = new ArrayList<>(lines);
        traded.set(i, lines.get(i + 1));
        traded.set(i + 1, lines.get(i));
        reordered.add(String.join("\n", traded));
      }
    }
    return reordered;
  }

  /** What others refer to must come first, and ports count up. */
  private static boolean isItem(String line) {
    String text = line.strip();
    return text.startsWith("- ") && text.indexOf('&') < 0 && !Character.isDigit(text.charAt(2));
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
