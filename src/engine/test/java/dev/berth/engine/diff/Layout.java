package dev.berth.engine.diff;

import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes a document as JSON: all on one line, and so that it declares the same, or something else
 * at one place.
 *
 * @param instead what takes the place of a scalar, if anything does
 * @param dropped where the key of an entry starts that is left out; negative for none
 */
record Layout(Order order, Function<Scalar, Optional<String>> instead, int dropped) {
  /** Lists of which the order says something. */
  private static final List<String> ORDERED = List.of("firewall", "furtherPorts");

  enum Order {
    KEPT,
    /** Keys, and items whose order says nothing, from the last to the first. */
    REVERSED
  }

  static Layout of(Order order) {
    return new Layout(order, scalar -> Optional.empty(), -1);
  }

  /** With other JSON in the place of a scalar. */
  static Layout with(Scalar scalar, String json) {
    int from = scalar.span().from();
    return new Layout(
        Order.KEPT, each -> each.span().from() == from ? Optional.of(json) : Optional.empty(), -1);
  }

  static Layout without(Mapping.Entry entry) {
    return new Layout(Order.KEPT, scalar -> Optional.empty(), entry.key().span().from());
  }

  String text(Node node) {
    return text("", node);
  }

  private String text(String key, Node node) {
    if (node instanceof Mapping mapping) {
      List<String> entries = new ArrayList<>();
      for (Mapping.Entry each : mapping.entries()) {
        if (each.key().span().from() != dropped) {
          String name = each.key().text();
          entries.add(quoted(name) + ": " + text(name, each.value()));
        }
      }
      turn(entries);
      return "{" + String.join(", ", entries) + "}";
    }
    if (node instanceof Sequence sequence) {
      return list(key, sequence);
    }
    Scalar scalar = (Scalar) node;
    boolean bare = scalar.kind() != ScalarKind.TEXT;
    return instead.apply(scalar).orElse(bare ? scalar.text() : quoted(scalar.text()));
  }

  private String list(String key, Sequence sequence) {
    List<String> items = new ArrayList<>();
    boolean ordered = ORDERED.contains(key);
    for (Node each : sequence.items()) {
      items.add(text("", each));
      ordered |= key.equals("servers") && each instanceof Scalar;
    }
    if (!ordered) {
      turn(items);
    }
    return "[" + String.join(", ", items) + "]";
  }

  private void turn(List<String> texts) {
    if (order == Order.REVERSED) {
      Collections.reverse(texts);
    }
  }

  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      boolean plain = c >= ' ' && c < 0x7f && c != '"' && c != '\\';
      json.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return json.append('"').toString();
  }
}
