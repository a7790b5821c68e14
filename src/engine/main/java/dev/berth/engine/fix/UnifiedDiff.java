package dev.berth.engine.fix;

import dev.berth.source.Source;
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

  /** What stands in names for bytes that mean nothing in UTF-8. */
  private static final char UNDECODED = '\uFFFD';

  private final Lines old;
  private final Lines changed;
  private final List<Step> steps;
  private final String name;

  private UnifiedDiff(Lines old, Lines changed, String name) {
    this.old = old;
    this.changed = changed;
    this.steps = Step.between(old.all(), changed.all());
    this.name = name;
  }

  /**
   * The difference of two texts of a file.
   *
   * @param name the path of the file, with slashes; from where the difference is to be applied
   */
  public static UnifiedDiff between(Source before, Source after, String name) {
    return new UnifiedDiff(Lines.of(before), Lines.of(after), name);
  }

  /** The same under the name that the source has. */
  public static Optional<String> of(Source before, Source after) {
    return between(before, after, before.name()).text();
  }

  /** The difference; nothing if it cannot be shown, an empty text if there is none. */
  public Optional<String> text() {
    StringBuilder out = new StringBuilder();
    if (write(out).isPresent()) {
      return Optional.empty();
    }
    String head = "--- " + name("a/") + "\n+++ " + name("b/") + "\n";
    return Optional.of(out.isEmpty() ? "" : head + out);
  }

  /** Why it cannot be shown; nothing if it can. */
  public Optional<Obstacle> obstacle() {
    return write(new StringBuilder());
  }

  private Optional<Obstacle> write(StringBuilder out) {
    int at = 0;
    while (at < steps.size()) {
      if (isSame(at)) {
        at++;
        continue;
      }
      int end = end(at);
      Optional<Obstacle> obstacle =
          name.indexOf(UNDECODED) < 0 ? hunk(at, end, out) : Optional.of(Obstacle.NAME);
      if (obstacle.isPresent()) {
        return obstacle;
      }
      at = end;
    }
    return Optional.empty();
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

  /** Writes changes with what stands around them, or tells why they cannot be shown. */
  private Optional<Obstacle> hunk(int first, int end, StringBuilder out) {
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
    for (int i = first; i < (loose ? end + 1 : end); i++) {
      if (!isShown(i)) {
        return obstacle(i);
      }
    }
    head(from, to, out);
    for (Step step : steps.subList(from, to)) {
      line(step, out);
    }
    return Optional.empty();
  }

  private boolean isSame(int step) {
    return steps.get(step).kind() == Step.Kind.SAME;
  }

  private boolean isShown(int step) {
    return obstacle(step).isEmpty();
  }

  private Optional<Obstacle> obstacle(int number) {
    Step step = steps.get(number);
    return step.kind() == Step.Kind.ADDED
        ? changed.obstacle(step.changed())
        : old.obstacle(step.old());
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
    StringBuilder path = new StringBuilder(prefix);
    String separator = "";
    for (String part : name.split("/")) {
      if (!part.isEmpty() && !part.equals(".")) {
        path.append(separator).append(part);
        separator = "/";
      }
    }
    return QuotedName.of(path.toString());
  }
}
