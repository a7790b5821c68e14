package dev.berth.engine.suppress;

import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Sequence;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where findings have to start that are allowed.
 *
 * @param brought where what comes in by aliases within it is written
 */
public record AllowedScope(Span span, List<Span> brought) {
  private static final String BEFORE = " \t\n\r[{,:";
  private static final String BEHIND = " \t\n\r]},";

  public AllowedScope {
    brought = List.copyOf(brought);
  }

  /** A place; behind an alias, whatever may come in by aliases that are written there. */
  public static AllowedScope of(Span span) {
    boolean open = span.anchor().isPresent() && hasAlias(span.anchor().get().text());
    int all = open ? span.source().text().length() : 0;
    return new AllowedScope(span, open ? List.of(span.source().span(0, all)) : List.of());
  }

  /** All that is within an object. */
  static AllowedScope of(Mapping object) {
    List<Span> brought = new ArrayList<>();
    if (object.span().anchor().isPresent()) {
      bring(object, object.span().anchor().get(), brought);
    }
    return new AllowedScope(object.span(), brought);
  }

  private static void bring(Node node, Span within, List<Span> brought) {
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

  /** An asterisk in a word of a comment may look like one. */
  private static boolean hasAlias(String text) {
    boolean has = false;
    for (int at = text.indexOf('*'); at >= 0; at = text.indexOf('*', at + 1)) {
      boolean named = at + 1 < text.length() && BEHIND.indexOf(text.charAt(at + 1)) < 0;
      has |= named && (at == 0 || BEFORE.indexOf(text.charAt(at - 1)) >= 0);
    }
    return has;
  }

  /** Behind one alias all has one place, and is told apart by where it is written. */
  boolean holds(Span at) {
    boolean is = at.source() == span.source() && at.from() >= span.from() && at.from() <= span.to();
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

  private static boolean isIn(int at, Span span) {
    return at >= span.from() && at <= span.to();
  }
}
