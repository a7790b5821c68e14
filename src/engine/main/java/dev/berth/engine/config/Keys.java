package dev.berth.engine.config;

import dev.berth.source.Located;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys of a mapping, read as strictly as the schema does: what does not fit is a surprise. */
public final class Keys {
  private final Mapping mapping;
  private final List<Located> surprises;
  private final Set<String> asked = new HashSet<>();

  public Keys(Mapping mapping, List<Located> surprises) {
    this.mapping = mapping;
    this.surprises = surprises;
  }

  public Optional<Node> node(String key) {
    asked.add(key);
    return mapping.get(key);
  }

  public Optional<Placed<String>> text(String key) {
    Optional<Node> node = node(key);
    return node.isPresent() ? text(node.get()) : Optional.empty();
  }

  boolean isOn(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      return false;
    }
    boolean fits = node.get() instanceof Scalar scalar && scalar.kind() == ScalarKind.BOOLEAN;
    if (!fits) {
      surprises.add(node.get());
    }
    return fits && ((Scalar) node.get()).text().equalsIgnoreCase("true");
  }

  /** The texts of a list; none if the key is missing. */
  public List<Placed<String>> texts(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof Sequence sequence) {
      return texts(sequence);
    }
    surprises.add(node.get());
    return List.of();
  }

  /** One text, or the texts of a list. */
  List<Placed<String>> textOrTexts(String key) {
    Optional<Node> node = node(key);
    if (node.isPresent() && node.get() instanceof Scalar scalar) {
      return text(scalar).map(List::of).orElse(List.of());
    }
    return texts(key);
  }

  Optional<Mapping> mapping(String key) {
    Optional<Node> node = node(key);
    if (node.isPresent() && node.get() instanceof Mapping inner) {
      return Optional.of(inner);
    }
    node.ifPresent(surprises::add);
    return Optional.empty();
  }

  /** Notes the keys that nobody asked for, but for those of one's own. */
  public void end() {
    for (Mapping.Entry entry : mapping.entries()) {
      if (!asked.contains(entry.key().text()) && !entry.key().text().startsWith("x-")) {
        surprises.add(entry.key());
      }
    }
  }

  private List<Placed<String>> texts(Sequence sequence) {
    List<Placed<String>> texts = new ArrayList<>();
    for (Node item : sequence.items()) {
      text(item).ifPresent(texts::add);
    }
    return texts;
  }

  private Optional<Placed<String>> text(Node node) {
    boolean fits =
        node instanceof Scalar scalar
            && scalar.kind() == ScalarKind.TEXT
            && !scalar.text().isEmpty();
    if (fits) {
      return Optional.of(new Placed<>(((Scalar) node).text(), node.span()));
    }
    surprises.add(node);
    return Optional.empty();
  }
}
