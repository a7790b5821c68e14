package dev.berth.engine.config;

import dev.berth.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order of problems with configurations: by file, then by place, then by what is said. */
final class PlaceOrder implements Comparator<Diagnostic> {
  @Override
  public int compare(Diagnostic a, Diagnostic b) {
    int byFile = a.span().source().name().compareTo(b.span().source().name());
    int byPlace = byFile != 0 ? byFile : Integer.compare(a.span().from(), b.span().from());
    int byRule = byPlace != 0 ? byPlace : a.rule().compareTo(b.rule());
    return byRule != 0 ? byRule : a.message().compareTo(b.message());
  }

  /** Problems in this order, each once: several files may build on one that is wrong. */
  static List<Diagnostic> sorted(List<Diagnostic> problems) {
    PlaceOrder order = new PlaceOrder();
    List<Diagnostic> all = new ArrayList<>(problems);
    all.sort(order);
    List<Diagnostic> sorted = new ArrayList<>();
    for (Diagnostic each : all) {
      if (sorted.isEmpty() || order.compare(sorted.get(sorted.size() - 1), each) != 0) {
        sorted.add(each);
      }
    }
    return sorted;
  }
}
