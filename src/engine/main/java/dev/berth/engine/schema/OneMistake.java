package dev.berth.engine.schema;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.DidYouMean;
import dev.berth.source.Node;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps one word about one mistake where a schema has several. */
final class OneMistake {
  private static final List<String> FIRST = List.of("type", "enum", "const", "pattern");

  private OneMistake() {}

  private record Spot(Node node, String property) {}

  private record Said(Span span, String rule, String message) {}

  /** The most telling breach of each value, and no missing key that is only misspelt. */
  static List<Breach> of(List<Breach> breaches) {
    Map<Spot, Breach> spots = new LinkedHashMap<>();
    Set<Spot> misspelt = new HashSet<>();
    for (Breach breach : breaches) {
      spots.merge(new Spot(breach.node(), breach.property()), breach, OneMistake::telling);
      if (breach.keyword().equals("additionalProperties")) {
        DidYouMean.among(breach.property(), breach.schema().keys())
            .ifPresent(meant -> misspelt.add(new Spot(breach.node(), meant)));
      }
    }
    spots.keySet().removeAll(misspelt);
    return new ArrayList<>(spots.values());
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
    Set<Said> said = new HashSet<>();
    for (Diagnostic each : diagnostics) {
      said.add(said(each, each.span()));
    }
    List<Diagnostic> kept = new ArrayList<>();
    Set<Said> repeated = new HashSet<>();
    for (Diagnostic each : diagnostics) {
      Span anchor = each.span().anchor().orElse(each.span());
      boolean echo = !anchor.equals(each.span()) && said.contains(said(each, anchor));
      if (!echo && repeated.add(said(each, each.span()))) {
        kept.add(each);
      }
    }
    return kept;
  }

  private static Said said(Diagnostic diagnostic, Span span) {
    return new Said(span, diagnostic.rule(), diagnostic.message());
  }
}
