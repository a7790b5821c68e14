package dev.berth.engine.pack;

import dev.berth.diagnostic.Severity;
import dev.berth.engine.shape.Keys;
import dev.berth.engine.shape.Placed;
import dev.berth.rule.Confidence;
import dev.berth.rule.Profile;
import dev.berth.source.Document;
import dev.berth.source.Located;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the tree of a rule file. It is content with exactly what the schema is content with. */
final class RuleReader {
  private final List<Located> surprises = new ArrayList<>();
  private final DemandReader demands = new DemandReader(surprises);

  /** What does not fit the schema, as far as it was noticed. */
  List<Located> surprises() {
    return surprises;
  }

  Optional<Draft> read(Document document) {
    if (!(document.root() instanceof Mapping root)) {
      surprises.add(document.root());
      return Optional.empty();
    }
    Keys keys = new Keys(root, surprises);
    keys.text("$schema");
    Draft draft =
        new Draft(
            choice(required(keys, root, "on"), Subject.values(), Subject::word),
            pointer(required(keys, root, "at")),
            choice(required(keys, root, "severity"), Severity.values(), Severity::label),
            choice(keys.text("confidence"), Confidence.values(), Confidence::label),
            choice(keys.text("profile"), Profile.values(), Profile::label),
            keys.flag("suppressible"),
            required(keys, root, "summary"),
            required(keys, root, "why"),
            required(keys, root, "fix"),
            sources(keys, root),
            keys.text("since"),
            required(keys, root, "message"),
            only(keys.mapping("if")),
            demands(keys, root));
    keys.end();
    return Optional.of(draft);
  }

  private Optional<Placed<String>> required(Keys keys, Mapping root, String key) {
    if (root.get(key).isEmpty()) {
      surprises.add(root);
    }
    return keys.text(key);
  }

  private List<Placed<String>> sources(Keys keys, Mapping root) {
    List<Placed<String>> sources = keys.textOrTexts("source");
    if (sources.isEmpty()) {
      surprises.add(root);
    }
    return sources;
  }

  private <T> Optional<Placed<T>> choice(
      Optional<Placed<String>> text, T[] choices, Function<T, String> word) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (T choice : choices) {
      if (word.apply(choice).equals(text.get().value())) {
        return Optional.of(new Placed<>(choice, text.get().span()));
      }
    }
    surprises.add(text.get());
    return Optional.empty();
  }

  /** A key, or a pointer to one further down; the slash before it may be left out. */
  private Optional<Placed<String>> pointer(Optional<Placed<String>> text) {
    if (text.isPresent() && !Pointer.isOne(text.get().value())) {
      surprises.add(text.get());
    }
    return text;
  }

  private Map<Placed<String>, Condition> only(Optional<Mapping> mapping) {
    Map<Placed<String>, Condition> only = new LinkedHashMap<>();
    List<Mapping.Entry> entries = mapping.isPresent() ? mapping.get().entries() : List.of();
    for (Mapping.Entry entry : entries) {
      Placed<String> key = new Placed<>(entry.key().text(), entry.key().span());
      if (!Pointer.isOne(key.value())) {
        surprises.add(key);
      }
      demands.condition(entry.value()).ifPresent(condition -> only.put(key, condition));
    }
    return only;
  }

  /** A rule makes one demand. */
  private List<Demand> demands(Keys keys, Mapping root) {
    List<Demand> found = new ArrayList<>();
    Optional<Node> require = keys.node("require");
    Optional<Node> unique = keys.node("unique");
    Optional<Node> refers = keys.node("refers");
    require.flatMap(demands::condition).ifPresent(found::add);
    unique.flatMap(demands::unique).ifPresent(found::add);
    refers.flatMap(demands::refers).ifPresent(found::add);
    int made = 0;
    for (Optional<Node> each : List.of(require, unique, refers)) {
      made += each.isPresent() ? 1 : 0;
    }
    if (made != 1) {
      surprises.add(root);
    }
    return found;
  }
}
