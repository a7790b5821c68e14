package dev.berth.engine.fix;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Related;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells which of some fixes that were done together may have done harm. */
final class Suspects {
  private final List<Offer> offers;

  /** By the name of the source, the fixes that changed or were about an offset of the new text. */
  private final Map<String, TreeMap<Integer, List<Offer>>> places = new HashMap<>();

  Suspects(List<Offer> offers, Map<Source, Patch> patches) {
    this.offers = offers;
    for (Offer offer : offers) {
      add(offer, offer.finding().span(), patches);
      for (Edit edit : offer.fix().edits()) {
        add(offer, edit.span(), patches);
      }
    }
  }

  private void add(Offer offer, Span span, Map<Source, Patch> patches) {
    Patch patch = patches.get(span.source());
    int from = patch == null ? span.from() : patch.moved(span.from());
    places
        .computeIfAbsent(span.source().name(), unknown -> new TreeMap<>())
        .computeIfAbsent(from, unknown -> new ArrayList<>())
        .add(offer);
  }

  /**
   * Those at the places of findings that nobody wanted, or else at what these are about besides;
   * none if that is all of them, which tells nothing.
   */
  List<Offer> of(List<Diagnostic> surplus) {
    Set<Offer> suspects = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Diagnostic each : surplus) {
      boolean here = take(each.span(), suspects);
      for (Related related : each.related()) {
        here = here || take(related.span(), suspects);
      }
      if (!here) {
        return List.of();
      }
    }
    List<Offer> found = new ArrayList<>();
    for (Offer offer : offers) {
      if (suspects.contains(offer)) {
        found.add(offer);
      }
    }
    return found.size() == offers.size() ? List.of() : found;
  }

  private boolean take(Span span, Set<Offer> suspects) {
    TreeMap<Integer, List<Offer>> here = places.get(span.source().name());
    if (here == null) {
      return false;
    }
    boolean any = false;
    for (List<Offer> each : here.subMap(span.from(), true, span.to(), true).values()) {
      suspects.addAll(each);
      any = true;
    }
    return any;
  }
}
