package dev.berth.engine.config;

import dev.berth.diagnostic.Diagnostic;
import java.util.Comparator;

/** The order of problems with configurations: by file, then by place. */
final class PlaceOrder implements Comparator<Diagnostic> {
  @Override
  public int compare(Diagnostic a, Diagnostic b) {
    int byFile = a.span().source().name().compareTo(b.span().source().name());
    return byFile != 0 ? byFile : Integer.compare(a.span().from(), b.span().from());
  }
}
