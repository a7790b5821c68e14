package dev.berth.engine.fix;

import dev.berth.engine.report.Visible;
import dev.berth.engine.secret.Redaction;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The difference of two texts as {@code git apply} and {@code patch -p1} take it. Lines that may
 * not be shown, for a secret in them or for what they do to a terminal, are left out of what stands
 * around a change.
 */
public final class UnifiedDiff {
  /** Lines that are shown before and behind a change. */
  private static final int AROUND = 3;

  private final Lines old;
  private final Lines changed;
  private final List<Step> steps;

  private UnifiedDiff(Lines old, Lines changed) {
    this.old = old;
    this.changed = changed;
    this.steps = Step.between(old.all(), changed.all());
  }

  /** Lines with their line ends; a text without a last one lacks it here too. */
  private record Lines(Source source, List<String> all, List<Integer> starts, Redaction redaction) {
    static Lines of(Source source) {
      List<String> lines = new ArrayList<>();
      List<Integer> starts = new ArrayList<>();
      String text = source.text();
      int from = 0;
      while (from < text.length()) {
        int end = text.indexOf('\n', from);
        int to = end < 0 ? text.length() : end + 1;
        lines.add(text.substring(from, to));
        starts.add(from);
        from = to;
      }
      return new Lines(source, lines, starts, new Redaction(List.of()));
    }

    boolean isShown(int number) {
      String line = all.get(number).stripTrailing();
      int from = starts.get(number);
      int to = from + line.length();
      String plain = line.replace('\t', ' ').replace("\uFEFF", "");
      return !plain.stripLeading().startsWith("::")
          && Visible.of(plain).equals(plain)
          && !redaction.in(source, from, to).touch(from, to);
    }
  }

  /** The difference; nothing if it cannot be shown, an empty text if there is none. */
  public static Optional<String> of(Source before, Source after) {
    return new UnifiedDiff(Lines.of(before), Lines.of(after)).text();
  }

  private Optional<String> text() {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < steps.size()) {
      if (steps.get(at).kind() == Step.Kind.SAME) {
        at++;
        continue;
      }
      int end = end(at);
      if (!hunk(at, end, out)) {
        return Optional.empty();
      }
      at = end;
    }
    String head = "--- " + name("a/") + "\n+++ " + name("b/") + "\n";
    return Optional.of(out.isEmpty() ? "" : head + out);
  }

  /** Behind the last step of the changes from one on that stand close together. */
  private int end(int first) {
    int end = first + 1;
    for (int i = end; i < steps.size() && i <= end + 2 * AROUND; i++) {
      if (!isSame(i)) {
        end = i + 1;
      } else if (!isShown(i)) {
        return end;
      }
    }
    return end;
  }

  /** Writes changes with what stands around them; false if they cannot be shown. */
  private boolean hunk(int first, int end, StringBuilder out) {
    int from = first;
    while (from > 0 && first - from < AROUND && isSame(from - 1) && isShown(from - 1)) {
      from--;
    }
    int to = end;
    while (to < steps.size() && to - end < AROUND && isSame(to) && isShown(to)) {
      to++;
    }
    // git takes a change with nothing behind it for one at the end of the file.
    boolean loose = to == end && to < steps.size();
    for (int i = first; i < end; i++) {
      loose |= !isShown(i);
    }
    if (!loose) {
      head(from, to, out);
      for (Step step : steps.subList(from, to)) {
        line(step, out);
      }
    }
    return !loose;
  }

  private boolean isSame(int step) {
    return steps.get(step).kind() == Step.Kind.SAME;
  }

  private boolean isShown(int number) {
    Step step = steps.get(number);
    return step.kind() == Step.Kind.ADDED
        ? changed.isShown(step.changed())
        : old.isShown(step.old());
  }

  private void head(int from, int to, StringBuilder out) {
    int removed = 0;
    int added = 0;
    for (Step step : steps.subList(from, to)) {
      removed += step.kind() == Step.Kind.ADDED ? 0 : 1;
      added += step.kind() == Step.Kind.REMOVED ? 0 : 1;
    }
    Step first = steps.get(from);
    out.append("@@ -").append(first.old() + (removed == 0 ? 0 : 1)).append(',').append(removed);
    out.append(" +").append(first.changed() + (added == 0 ? 0 : 1)).append(',').append(added);
    out.append(" @@\n");
  }

  private void line(Step step, StringBuilder out) {
    boolean added = step.kind() == Step.Kind.ADDED;
    String text = added ? changed.all().get(step.changed()) : old.all().get(step.old());
    out.append(step.kind().sign()).append(text);
    if (!text.endsWith("\n")) {
      out.append("\n\\ No newline at end of file\n");
    }
  }

  private String name(String prefix) {
    StringBuilder name = new StringBuilder(prefix);
    String separator = "";
    for (String part : old.source().name().split("/")) {
      if (!part.isEmpty() && !part.equals(".")) {
        name.append(separator).append(part);
        separator = "/";
      }
    }
    return QuotedName.of(name.toString());
  }
}
