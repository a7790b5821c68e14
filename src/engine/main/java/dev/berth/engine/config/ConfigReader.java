package dev.berth.engine.config;

import dev.berth.engine.shape.Keys;
import dev.berth.engine.shape.Placed;
import dev.berth.rule.Confidence;
import dev.berth.rule.Profile;
import dev.berth.source.Document;
import dev.berth.source.Located;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the tree of a configuration. It is content with exactly what the schema is content with.
 */
final class ConfigReader {
  private static final List<Mapping.Entry> NONE = List.of();

  private final List<Located> surprises = new ArrayList<>();

  /** What a file says, before what it builds on is read. */
  record Said(
      boolean root,
      List<Placed<String>> bases,
      Optional<Placed<String>> requiredVersion,
      Optional<Placed<Profile>> profile,
      Optional<Placed<Confidence>> minConfidence,
      List<Placed<String>> packs,
      List<Placed<Glob>> files,
      List<Placed<Glob>> exclude,
      List<RuleEntry> rules,
      List<ScopedRules> overrides,
      List<Permit> permits) {}

  /** What does not fit the schema, as far as it was noticed. */
  List<Located> surprises() {
    return surprises;
  }

  Optional<Said> read(Document document) {
    if (!(document.root() instanceof Mapping root)) {
      surprises.add(document.root());
      return Optional.empty();
    }
    Keys keys = new Keys(root, surprises);
    keys.text("$schema");
    Said said =
        new Said(
            keys.isOn("root"),
            keys.textOrTexts("extends"),
            version(keys.text("requiredVersion")),
            choice(keys.text("profile"), Profile.values(), Profile::label),
            choice(keys.text("minConfidence"), Confidence.values(), Confidence::label),
            keys.texts("packs"),
            Glob.all(keys.texts("files")),
            Glob.all(keys.texts("exclude")),
            rules(keys.mapping("rules")),
            overrides(keys.node("overrides")),
            new PermitReader(surprises).read(keys.node("allow")));
    keys.end();
    return Optional.of(said);
  }

  private Optional<Placed<String>> version(Optional<Placed<String>> text) {
    if (text.isPresent() && VersionRange.parse(text.get().value()).isEmpty()) {
      surprises.add(text.get());
      return Optional.empty();
    }
    return text;
  }

  private <T> Optional<Placed<T>> choice(
      Optional<Placed<String>> text, T[] choices, Function<T, String> label) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (T choice : choices) {
      if (label.apply(choice).equals(text.get().value())) {
        return Optional.of(new Placed<>(choice, text.get().span()));
      }
    }
    surprises.add(text.get());
    return Optional.empty();
  }

  /** What speaks of many rules comes first, so that what speaks of one has the last word. */
  private List<RuleEntry> rules(Optional<Mapping> mapping) {
    List<RuleEntry> broad = new ArrayList<>();
    List<RuleEntry> single = new ArrayList<>();
    for (Mapping.Entry entry : mapping.isPresent() ? mapping.get().entries() : NONE) {
      RuleEntry rule = rule(entry.key(), entry.value());
      (rule.isBroad() ? broad : single).add(rule);
    }
    broad.addAll(single);
    return broad;
  }

  private RuleEntry rule(Scalar key, Node value) {
    String by = Chosen.place(key.span());
    if (value instanceof Mapping settings) {
      Keys keys = new Keys(settings, surprises);
      Optional<Node> severity = keys.node("severity");
      Optional<Boolean> suppressible = keys.flag("suppressible");
      Map<String, Node> options = options(keys.mapping("options"));
      keys.end();
      Optional<Level> level = severity.isPresent() ? level(severity.get()) : Optional.empty();
      return new RuleEntry(key.text(), by, Optional.of(key.span()), level, suppressible, options);
    }
    return new RuleEntry(
        key.text(), by, Optional.of(key.span()), level(value), Optional.empty(), Map.of());
  }

  private Optional<Level> level(Node node) {
    Optional<Level> level =
        node instanceof Scalar scalar ? Level.of(scalar.text()) : Optional.empty();
    if (level.isEmpty()) {
      surprises.add(node);
    }
    return level;
  }

  private static Map<String, Node> options(Optional<Mapping> mapping) {
    Map<String, Node> options = new HashMap<>();
    for (Mapping.Entry entry : mapping.isPresent() ? mapping.get().entries() : NONE) {
      options.put(entry.key().text(), entry.value());
    }
    return options;
  }

  private List<ScopedRules> overrides(Optional<Node> node) {
    List<ScopedRules> overrides = new ArrayList<>();
    if (node.isPresent() && node.get() instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        override(item).ifPresent(overrides::add);
      }
    } else {
      node.ifPresent(surprises::add);
    }
    return overrides;
  }

  private Optional<ScopedRules> override(Node node) {
    if (!(node instanceof Mapping mapping)) {
      surprises.add(node);
      return Optional.empty();
    }
    Keys keys = new Keys(mapping, surprises);
    if (keys.node("rules").isEmpty()) {
      surprises.add(mapping);
    }
    Scope scope = Scope.of(keys, surprises);
    ScopedRules override = new ScopedRules(scope, rules(keys.mapping("rules")));
    keys.end();
    return Optional.of(override);
  }
}
