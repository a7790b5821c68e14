package dev.berth.engine.diff;

import dev.berth.engine.report.Visible;
import dev.berth.engine.report.Wrapped;
import java.io.IOException;

/** For people: a part for each environment and kind of thing, a sentence for each change. */
final class TextDiff {
  private static final int WIDTH = 80;
  private static final String INDENT = "  ";
  private static final String BELOW = INDENT.repeat(4);

  private final Appendable out;

  TextDiff(Appendable out) {
    this.out = out;
  }

  void write(Differences differences) throws IOException {
    for (EnvironmentChanges each : differences.environments()) {
      if (!each.changes().isEmpty()) {
        write(each);
      }
    }
    Summary summary = Summary.of(differences);
    out.append(summary.text()).append('\n');
    String unchanged = summary.unchanged();
    if (!unchanged.isEmpty()) {
      lines("", unchanged);
    }
    out.append(differences.isWhole() ? "" : Differences.INCOMPLETE + "\n");
  }

  private void write(EnvironmentChanges environment) throws IOException {
    lines("", "Environment \"" + environment.title() + '"');
    Kind kind = null;
    String thing = "";
    for (Change each : environment.changes()) {
      if (each.kind() != kind) {
        out.append("\n").append(INDENT).append(each.kind().title()).append('\n');
        kind = each.kind();
        thing = "";
      }
      if (each.before().isEmpty() || each.after().isEmpty()) {
        lines(INDENT + sign(each) + " ", each.thing() + " " + each.text());
      } else {
        if (!each.thing().equals(thing)) {
          lines(INDENT + sign(each) + " ", each.thing());
        }
        lines(INDENT.repeat(3), each.text());
      }
      thing = each.thing();
      places(each);
    }
    out.append('\n');
  }

  private static String sign(Change change) {
    return switch (change.verb()) {
      case ADDED -> "+";
      case REMOVED -> "-";
      default -> "~";
    };
  }

  /** Writes foreign text on as many lines as it takes, behind something on the first of them. */
  private void lines(String start, String text) throws IOException {
    String before = start;
    String rest = start.isBlank() ? start : INDENT.repeat(3);
    for (String line : Wrapped.lines(Visible.of(text), WIDTH - rest.length())) {
      out.append(before).append(line).append('\n');
      before = rest;
    }
  }

  /** A place is never broken, so that it can be copied. */
  private void places(Change change) throws IOException {
    String was = change.before().map(side -> "was " + Visible.place(side.place())).orElse("");
    String now = change.after().map(side -> "now " + Visible.place(side.place())).orElse("");
    boolean single = was.isEmpty() || now.isEmpty();
    String both = BELOW + was + (single ? "" : ", ") + now;
    boolean fits = single || Wrapped.cells(both) <= WIDTH;
    out.append(fits ? both : BELOW + was + "\n" + BELOW + now).append('\n');
  }
}
