package dev.berth.engine.fix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Tells which fixes of some texts do as they say, each from the texts as they are. They are tried
 * together, and apart only if that fails.
 */
final class Trials {
  private final State state;
  private final Proof proof;
  private final List<List<Offer>> proven = new ArrayList<>();
  private final List<Offer> refuted = new ArrayList<>();
  private final List<Offer> untried = new ArrayList<>();

  Trials(State state, Proof proof) {
    this.state = state;
    this.proof = proof;
  }

  /** Tries fixes none of which touches another. */
  void add(List<Offer> offers) {
    if (offers.isEmpty()) {
      return;
    }
    if (proof.isExhausted(state)) {
      untried.addAll(offers);
      return;
    }
    Proof.Outcome outcome = proof.of(offers, state);
    if (outcome.state().isPresent()) {
      proven.add(offers);
    } else if (!outcome.suspects().isEmpty()) {
      add(without(offers, outcome.suspects()));
      add(outcome.suspects());
    } else if (offers.size() > 1) {
      int half = offers.size() / 2;
      add(offers.subList(0, half));
      add(offers.subList(half, offers.size()));
    } else {
      refuted.addAll(offers);
    }
  }

  /** Whether nothing more can be tried. */
  boolean areExhausted() {
    return proof.isExhausted(state);
  }

  /** Those that were proven, in the company in which they were. */
  List<List<Offer>> proven() {
    return proven;
  }

  List<Offer> refuted() {
    return refuted;
  }

  /** Those for which there was no budget left. */
  List<Offer> untried() {
    return untried;
  }

  /** Some offers without others. */
  static List<Offer> without(List<Offer> offers, List<Offer> others) {
    Set<Offer> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    gone.addAll(others);
    List<Offer> rest = new ArrayList<>(offers);
    rest.removeIf(gone::contains);
    return rest;
  }
}
