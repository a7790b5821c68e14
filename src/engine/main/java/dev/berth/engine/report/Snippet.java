package dev.berth.engine.report;

import dev.berth.engine.report.Palette.Ink;
import dev.berth.engine.secret.Redaction;
import dev.berth.source.Span;
import java.io.IOException;
import java.util.List;

/** Source lines with their numbers and with marks below the places a finding is about. */
final class Snippet {
  /** One place of a source, how it is underlined, and what is to be seen there. */
  record Mark(Span span, char line, Ink ink, String label) implements Comparable<Mark> {
    private int lineNumber() {
      return span.start().line();
    }

    @Override
    public int compareTo(Mark other) {
      return Integer.compare(span.from(), other.span.from());
    }
  }

  private final Palette palette;
  private final Redaction redaction;
  private final int digits;

  /**
   * @param digits of the largest line number that is shown with the finding
   */
  Snippet(Palette palette, Redaction redaction, int digits) {
    this.palette = palette;
    this.redaction = redaction;
    this.digits = digits;
  }

  /** Writes the lines of the marks, which are of one source and in its order. */
  void write(List<Mark> marks, Appendable out) throws IOException {
    out.append(gutter("", " |")).append('\n');
    int lastLine = marks.get(0).lineNumber();
    Excerpt last = null;
    for (Mark mark : marks) {
      Excerpt excerpt = Excerpt.around(mark.span(), redaction);
      if (mark.lineNumber() > lastLine + 1) {
        out.append(palette.paint(Ink.GUTTER, "...")).append('\n');
      }
      if (last == null || !excerpt.shows(last)) {
        line(mark.lineNumber(), excerpt, out);
      }
      underline(mark, excerpt, out);
      lastLine = mark.lineNumber();
      last = excerpt;
    }
  }

  /** The margin left of a line: a text aligned to the right, and a sign. */
  String gutter(String text, String sign) {
    return palette.paint(Ink.GUTTER, " ".repeat(digits - text.length()) + text + sign);
  }

  private void line(int number, Excerpt excerpt, Appendable out) throws IOException {
    String shown = excerpt.shown();
    out.append(gutter(Integer.toString(number), " |"));
    out.append(shown.isEmpty() ? "" : " ").append(shown).append('\n');
  }

  private void underline(Mark mark, Excerpt excerpt, Appendable out) throws IOException {
    String underline = excerpt.underline(mark.span(), mark.line());
    int first = underline.indexOf(mark.line());
    String label = mark.label().isEmpty() ? "" : " " + Visible.of(mark.label());
    out.append(gutter("", " |")).append(' ').append(underline, 0, first);
    out.append(palette.paint(mark.ink(), underline.substring(first) + label)).append('\n');
  }
}
