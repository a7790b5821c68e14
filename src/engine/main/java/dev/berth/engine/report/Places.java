package dev.berth.engine.report;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.engine.report.Palette.Ink;
import dev.berth.engine.report.Snippet.Mark;
import dev.berth.engine.secret.Redaction;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places of one finding as snippets: first those of its own source, then each other source. */
final class Places {
  private final Palette palette;
  private final Redaction redaction;
  private final Map<Source, List<Mark>> marks = new LinkedHashMap<>();
  private int lastLine;

  Places(Diagnostic finding, Palette palette, Redaction redaction) {
    this.palette = palette;
    this.redaction = redaction;
    add(new Mark(finding.span(), '^', Ink.of(finding.severity()), ""));
    for (Related related : finding.related()) {
      add(new Mark(related.span(), '-', Ink.GUTTER, related.message()));
    }
  }

  /** Writes all snippets; gives back the one whose margin they share. */
  Snippet write(Appendable out) throws IOException {
    Snippet snippet = new Snippet(palette, redaction, Integer.toString(lastLine).length());
    boolean first = true;
    for (List<Mark> places : marks.values()) {
      if (!first) {
        out.append(snippet.gutter("", "-->")).append(' ');
        out.append(Visible.place(places.get(0).span())).append('\n');
      }
      first = false;
      write(places, snippet, out);
    }
    return snippet;
  }

  private static void write(List<Mark> places, Snippet snippet, Appendable out) throws IOException {
    if (!places.get(0).span().source().text().isEmpty()) {
      Collections.sort(places);
      snippet.write(places, out);
    }
  }

  private void add(Mark mark) {
    Span span = mark.span();
    lastLine = Math.max(lastLine, span.start().line());
    List<Mark> places = marks.get(span.source());
    if (places == null) {
      places = new ArrayList<>();
      marks.put(span.source(), places);
    }
    places.add(mark);
  }
}
