package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import java.util.Comparator;

/** The order of findings in reports: file, place, rule, message. */
enum ByPlace implements Comparator<Diagnostic> {
  ORDER;

  @Override
  public int compare(Diagnostic a, Diagnostic b) {
    int byFile = a.span().source().name().compareTo(b.span().source().name());
    if (byFile != 0) {
      return byFile;
    }
    int byStart = Integer.compare(a.span().from(), b.span().from());
    int byPlace = byStart != 0 ? byStart : Integer.compare(a.span().to(), b.span().to());
    if (byPlace != 0) {
      return byPlace;
    }
    int byRule = a.rule().compareTo(b.rule());
    return byRule != 0 ? byRule : a.message().compareTo(b.message());
  }
}
