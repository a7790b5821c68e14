package dev.berth.engine.baseline;

import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Places of a source that are looked for, in the order of the text. */
final class Wanted {
  private final List<Span> spans;

  Wanted(Collection<Span> some) {
    this.spans = new ArrayList<>(new LinkedHashSet<>(some));
    spans.sort(
        Comparator.comparingInt(Span::from)
            .thenComparingInt(Span::to)
            .thenComparingInt(Wanted::written));
  }

  /** Where it is written; before all if it is no alias. */
  private static int written(Span span) {
    return span.anchor().isPresent() ? span.anchor().get().from() : -1;
  }

  List<Span> all() {
    return spans;
  }

  /** Whether some start within a span. */
  boolean areIn(Span span) {
    int first = first(span.from(), -1, -1);
    return first < spans.size() && spans.get(first).from() <= span.to();
  }

  /** Those that start within a span. */
  List<Span> from(Span span) {
    return spans.subList(first(span.from(), -1, -1), first(span.to() + 1, -1, -1));
  }

  /** Those behind an alias that are written within a part of the text. */
  List<Span> writtenIn(Span part, Span alias) {
    List<Span> within = new ArrayList<>();
    int last = first(alias.from(), alias.to(), part.to() + 1);
    for (int i = first(alias.from(), alias.to(), part.from()); i < last; i++) {
      if (spans.get(i).anchor().get().to() <= part.to()) {
        within.add(spans.get(i));
      }
    }
    return within;
  }

  /** The first that starts at an offset, ends at another, and is written at a third, or behind. */
  private int first(int from, int to, int written) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Span each = spans.get(middle);
      int order = Integer.compare(each.from(), from);
      order = order != 0 ? order : Integer.compare(each.to(), to);
      order = order != 0 ? order : Integer.compare(written(each), written);
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
