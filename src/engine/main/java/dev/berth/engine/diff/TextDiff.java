package dev.berth.engine.diff;

import dev.berth.engine.report.Palette;
import dev.berth.engine.report.Palette.Ink;
import dev.berth.engine.report.Visible;
import dev.berth.engine.report.Wrapped;
import java.io.IOException;

/** For people: a part for each environment and kind of thing, a sentence for each change. */
final class TextDiff {
  private static final int WIDTH = 80;
  private static final String INDENT = "  ";
  private static final String BELOW = INDENT.repeat(4);

  private final Palette palette;
  private final Appendable out;

  TextDiff(Palette palette, Appendable out) {
    this.palette = palette;
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
    strong("", "Environment \"" + environment.title() + '"');
    Kind kind = null;
    String names = "";
    for (Telling each : Telling.of(environment.changes())) {
      Change change = each.change();
      if (change.kind() != kind) {
        out.append('\n');
        strong(INDENT, change.kind().title());
        kind = change.kind();
        names = "";
      }
      if (change.before().isEmpty() || change.after().isEmpty()) {
        lines(sign(change), change.thing() + " " + change.text());
      } else {
        if (!each.names().equals(names)) {
          lines(sign(change), each.names());
        }
        lines(INDENT.repeat(3), change.text());
      }
      names = each.names();
      places(each);
    }
    out.append('\n');
  }

  private String sign(Change change) {
    return INDENT
        + switch (change.verb()) {
          case ADDED -> palette.paint(Ink.ADDED, "+");
          case REMOVED -> palette.paint(Ink.REMOVED, "-");
          default -> palette.paint(Ink.CHANGED, "~");
        }
        + " ";
  }

  private void strong(String start, String text) throws IOException {
    for (String line : Wrapped.lines(Visible.of(text), WIDTH - start.length())) {
      out.append(start).append(palette.paint(Ink.STRONG, line)).append('\n');
    }
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
  private void places(Telling telling) throws IOException {
    Change change = telling.change();
    String was = change.before().map(side -> "was " + Visible.place(side.place())).orElse("");
    String now = change.after().map(side -> "now " + Visible.place(side.place())).orElse("");
    boolean single = was.isEmpty() || now.isEmpty();
    String more = telling.more() == 0 ? "" : ", and " + telling.more() + " more";
    String both = was + (single ? "" : ", ") + now + more;
    boolean fits = single || BELOW.length() + Wrapped.cells(both) <= WIDTH;
    place(fits ? both : was);
    if (!fits) {
      place(now + more);
    }
  }

  private void place(String text) throws IOException {
    out.append(BELOW).append(palette.paint(Ink.GUTTER, text)).append('\n');
  }
}
