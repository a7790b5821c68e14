package dev.berth.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a unified difference makes of a text, held to what {@code git apply} asks of it. */
final class PatchedText {
  private static final Pattern HEAD = Pattern.compile("@@ -(\\d+),(\\d+) \\+(\\d+),(\\d+) @@");
  private static final String NO_END = "\\ No newline at end of file\n";

  private final List<String> old;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private PatchedText(String text) {
    this.old = lines(text);
  }

  static String of(String text, String diff) {
    PatchedText patched = new PatchedText(text);
    List<String> lines = lines(diff);
    for (int i = 2; i < lines.size(); ) {
      i = patched.hunk(lines, i);
    }
    patched.copyTo(patched.old.size());
    return patched.out.toString();
  }

  private int hunk(List<String> diff, int head) {
    Matcher numbers = HEAD.matcher(diff.get(head).strip());
    Claim.that(numbers.matches(), "no head of a hunk", diff.get(head));
    int removed = Integer.parseInt(numbers.group(2));
    int added = Integer.parseInt(numbers.group(4));
    copyTo(Integer.parseInt(numbers.group(1)) - (removed == 0 ? 0 : 1));
    int i = head + 1;
    char last = ' ';
    while (i < diff.size() && !diff.get(i).startsWith("@@ ")) {
      last = diff.get(i).charAt(0);
      boolean open = i + 1 < diff.size() && diff.get(i + 1).equals(NO_END);
      String line = diff.get(i).substring(1, diff.get(i).length() - (open ? 1 : 0));
      removed -= last == '+' ? 0 : 1;
      added -= last == '-' ? 0 : 1;
      apply(last, line);
      i += open ? 2 : 1;
    }
    Claim.that(removed == 0 && added == 0, "a hunk of another size", diff);
    Claim.that(last == ' ' || at == old.size(), "a change with nothing behind it", diff);
    return i;
  }

  private void apply(char sign, String line) {
    if (sign != '+') {
      Claim.same(old.get(at++), line, "a difference of another text");
    }
    if (sign != '-') {
      out.append(line);
    }
  }

  private void copyTo(int end) {
    while (at < end) {
      out.append(old.get(at++));
    }
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(from, to));
      from = to;
    }
    return lines;
  }
}
