package dev.berth.engine.suppress;

import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Sequence;
import dev.berth.source.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where findings have to start that are allowed.
 *
 * @param brought where what comes in by aliases within it is written
 * @param ofLines whether it is lines of a text, and so what aliases elsewhere bring from there, too
 */
public record AllowedScope(Span span, List<Span> brought, boolean ofLines) {
  public AllowedScope {
    brought = List.copyOf(brought);
  }

  /** Lines of a text. */
  public static AllowedScope ofLines(Span span) {
    return new AllowedScope(span, List.of(), true);
  }

  /**
   * All that is within something.
   *
   * @param span where it stands, perhaps with its key
   */
  public static AllowedScope of(Span span, Node node) {
    Set<Span> brought = new LinkedHashSet<>();
    if (node.span().anchor().isPresent()) {
      bring(node, node.span().anchor().get(), brought);
    }
    return new AllowedScope(span, List.copyOf(brought), false);
  }

  private static void bring(Node node, Span within, Set<Span> brought) {
    Span written = node.span().anchor().orElse(within);
    boolean inside = written.from() >= within.from() && written.to() <= within.to();
    if (!inside) {
      brought.add(written);
    }
    Span around = inside ? within : written;
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        bring(entry.key(), around, brought);
        bring(entry.value(), around, brought);
      }
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> bring(item, around, brought));
    }
  }

  /** Behind one alias all has one place, and is told apart by where it is written. */
  boolean holds(Span at) {
    boolean is = isWithin(at);
    if (ofLines) {
      return is || at.anchor().isPresent() && isWithin(at.anchor().get());
    }
    if (!is || span.anchor().isEmpty() || at.anchor().isEmpty()) {
      return is;
    }
    int from = at.anchor().get().from();
    boolean holds = isIn(from, span.anchor().get());
    for (Span each : brought) {
      holds |= isIn(from, each);
    }
    return holds;
  }

  private boolean isWithin(Span at) {
    return at.source() == span.source() && isIn(at.from(), span);
  }

  private static boolean isIn(int at, Span span) {
    return at >= span.from() && at <= span.to();
  }
}
