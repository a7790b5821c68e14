package dev.berth.engine.load;

import dev.berth.engine.problem.Doubt;
import dev.berth.source.Source;
import dev.berth.source.Span;

/** Tells of directives before a document that change nothing in how it is read. */
final class Directives {
  private static final String USUAL = "%YAML 1.2";

  private final Source source;
  private final Problems problems;

  Directives(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Looks at the lines between the document before and the start of another one. */
  void check(int from, int to) {
    String text = source.text();
    for (int line = from; line < to; line = Lines.end(text, line) + 1) {
      if (text.charAt(line) == '%') {
        int end = Lines.end(text, line);
        int comment = text.indexOf(" #", line);
        boolean commented = comment >= 0 && comment < end;
        check(source.span(line, Lines.trimEnd(text, line, commented ? comment : end)));
      }
    }
  }

  private void check(Span place) {
    String directive = place.text();
    if (!directive.startsWith(USUAL)) {
      problems.add(
          Doubt.IGNORED_DIRECTIVE.at(
              place, "directive " + Shown.quoted(directive) + " has no effect"));
    }
  }
}
