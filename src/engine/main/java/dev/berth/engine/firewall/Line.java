package dev.berth.engine.firewall;

import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A line of a file, counted from 1. */
record Line(String file, int number) {
  static Line of(Span span) {
    return new Line(span.source().name(), span.start().line());
  }

  /** {@code prod.yaml:12, 14, test.yaml:3}; of many lines the first few. */
  static String few(List<Line> lines) {
    List<String> words = new ArrayList<>();
    String file = "";
    for (Line each : lines) {
      boolean same = each.file.equals(file);
      words.add(same ? Integer.toString(each.number) : each.toString());
      file = each.file;
    }
    return Reason.some(words);
  }

  @Override
  public String toString() {
    return file + ":" + number;
  }
}
