package dev.berth.engine.schema;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.DidYouMean;
import dev.berth.source.Node;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps one word about one mistake where a schema has several. */
final class OneMistake {
  private static final List<String> FIRST = List.of("type", "enum", "const", "pattern");

  private OneMistake() {}

  /** The most telling breach of each value, and no missing key that is only misspelt. */
  static List<Breach> of(List<Breach> breaches) {
    Map<Node, Map<String, Breach>> spots = new LinkedHashMap<>();
    for (Breach breach : breaches) {
      spots
          .computeIfAbsent(breach.node(), node -> new LinkedHashMap<>())
          .merge(breach.property(), breach, OneMistake::telling);
    }
    for (Breach breach : breaches) {
      if (breach.keyword().equals("additionalProperties")) {
        DidYouMean.among(breach.property(), breach.schema().keys())
            .ifPresent(spots.get(breach.node())::remove);
      }
    }
    List<Breach> kept = new ArrayList<>();
    spots.values().forEach(ofNode -> kept.addAll(ofNode.values()));
    return kept;
  }

  private static Breach telling(Breach one, Breach other) {
    return rank(other) < rank(one) ? other : one;
  }

  private static int rank(Breach breach) {
    int rank = FIRST.indexOf(breach.keyword());
    return rank < 0 ? FIRST.size() : rank;
  }

  /** Without what is said of an alias and of its anchor in the same words, and without twins. */
  static List<Diagnostic> withoutEchoes(List<Diagnostic> diagnostics) {
    Map<Span, Set<String>> said = new HashMap<>();
    for (Diagnostic each : diagnostics) {
      add(each, said);
    }
    List<Diagnostic> kept = new ArrayList<>();
    Map<Span, Set<String>> repeated = new HashMap<>();
    for (Diagnostic each : diagnostics) {
      Span anchor = each.span().anchor().orElse(each.span());
      boolean alias = !anchor.equals(each.span());
      boolean echo = alias && said.getOrDefault(anchor, Set.of()).contains(words(each));
      if (!echo && add(each, repeated)) {
        kept.add(each);
      }
    }
    return kept;
  }

  private static boolean add(Diagnostic diagnostic, Map<Span, Set<String>> said) {
    return said.computeIfAbsent(diagnostic.span(), span -> new HashSet<>()).add(words(diagnostic));
  }

  private static String words(Diagnostic diagnostic) {
    return diagnostic.rule() + ": " + diagnostic.message();
  }
}
