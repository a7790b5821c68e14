package dev.berth.engine.pack;

import dev.berth.engine.pack.Condition.Presence;
import dev.berth.engine.schema.LinearPattern;
import dev.berth.engine.shape.Keys;
import dev.berth.engine.shape.Placed;
import dev.berth.source.Located;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what rules demand, as strictly as the schema does. */
final class DemandReader {
  /** The greatest bound, which is far above all numbers of declarations. */
  private static final int HIGHEST = 1_000_000;

  private static final int LONGEST_NUMBER = 8;

  private final List<Located> surprises;

  DemandReader(List<Located> surprises) {
    this.surprises = surprises;
  }

  Optional<Condition> condition(Node node) {
    if (!(node instanceof Mapping mapping)) {
      return presence(node);
    }
    Keys keys = new Keys(mapping, surprises);
    Condition condition =
        new Condition(
            mapping.span(),
            Presence.ANY,
            keys.node("const").flatMap(this::literal),
            keys.node("enum").map(this::literals).orElse(List.of()),
            bound(keys.node("minimum")),
            bound(keys.node("maximum")),
            pattern(keys.text("pattern")));
    keys.end();
    return Optional.of(condition);
  }

  Optional<Demand> unique(Node node) {
    if (!(node instanceof Mapping mapping)) {
      return scope(Optional.of(node)).map(scope -> new Unique(node.span(), scope, List.of()));
    }
    Keys keys = new Keys(mapping, surprises);
    Optional<Unique.Scope> scope = scope(keys.node("scope"));
    if (keys.node("scope").isEmpty()) {
      surprises.add(mapping);
    }
    List<Placed<String>> with = keys.textOrTexts("with");
    for (Placed<String> key : with) {
      if (!Pointer.isOne(key.value())) {
        surprises.add(key);
      }
    }
    keys.end();
    return scope.map(found -> new Unique(mapping.span(), found, with));
  }

  Optional<Demand> refers(Node node) {
    List<Refers.Named> to = new ArrayList<>();
    List<Node> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
    for (Node item : items) {
      named(item).ifPresent(to::add);
    }
    if (items.isEmpty()) {
      surprises.add(node);
    }
    return to.isEmpty() ? Optional.empty() : Optional.of(new Refers(node.span(), to));
  }

  private Optional<Condition> presence(Node node) {
    for (Presence presence : List.of(Presence.PRESENT, Presence.ABSENT)) {
      if (says(node, presence == Presence.PRESENT ? "present" : "absent")) {
        return Optional.of(Condition.of(node.span(), presence));
      }
    }
    surprises.add(node);
    return Optional.empty();
  }

  private Optional<Unique.Scope> scope(Optional<Node> node) {
    for (Unique.Scope scope : Unique.Scope.values()) {
      if (node.isPresent() && says(node.get(), scope.word())) {
        return Optional.of(scope);
      }
    }
    node.ifPresent(surprises::add);
    return Optional.empty();
  }

  private Optional<Refers.Named> named(Node node) {
    for (Refers.Named named : Refers.Named.values()) {
      if (says(node, named.word())) {
        return Optional.of(named);
      }
    }
    surprises.add(node);
    return Optional.empty();
  }

  private static boolean says(Node node, String word) {
    return node instanceof Scalar scalar && scalar.kind() == ScalarKind.TEXT && scalar.says(word);
  }

  private List<Literal> literals(Node list) {
    List<Node> items = list instanceof Sequence sequence ? sequence.items() : List.of();
    List<Literal> literals = new ArrayList<>();
    for (Node item : items) {
      literal(item).ifPresent(literals::add);
    }
    if (items.isEmpty()) {
      surprises.add(list);
    }
    return literals;
  }

  private static Optional<Placed<LinearPattern>> pattern(Optional<Placed<String>> text) {
    return text.map(each -> new Placed<>(LinearPattern.of(each.value()), each.span()));
  }

  private Optional<Literal> literal(Node node) {
    if (!(node instanceof Scalar scalar) || scalar.kind() == ScalarKind.NULL) {
      surprises.add(node);
      return Optional.empty();
    }
    boolean word = scalar.kind() == ScalarKind.BOOLEAN;
    String text = word && scalar.text().equalsIgnoreCase("true") ? "true" : scalar.text();
    text = word && !text.equals("true") ? "false" : text;
    return Optional.of(new Literal(scalar.kind(), text, node.span()));
  }

  private Optional<Placed<Integer>> bound(Optional<Node> node) {
    boolean number =
        node.isPresent()
            && node.get() instanceof Scalar scalar
            && scalar.kind() == ScalarKind.INTEGER
            && scalar.text().length() <= LONGEST_NUMBER;
    int value = number ? Integer.parseInt(((Scalar) node.get()).text()) : HIGHEST + 1;
    if (value >= 0 && value <= HIGHEST) {
      return Optional.of(new Placed<>(value, node.get().span()));
    }
    node.ifPresent(surprises::add);
    return Optional.empty();
  }
}
