package dev.berth.engine.upgrade;

import dev.berth.engine.catalogue.Trait;
import dev.berth.engine.catalogue.Trait.State;
import dev.berth.engine.upgrade.Step.Kind;
import dev.berth.engine.upgrade.Step.Place;
import dev.berth.model.Certainty;
import dev.berth.model.Environment;
import dev.berth.model.Version;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what is to be done about traits that are others in another version. */
record TraitSteps(Environment environment, Version to, TraitPlaces affected, StepList steps) {
  private static final String OR = " or ";

  void add(List<Trait> traits) {
    for (Trait each : traits) {
      List<Place> places = affected.of(each);
      if (!places.isEmpty()) {
        add(each, places);
      }
    }
  }

  private void add(Trait trait, List<Place> places) {
    List<State> before = trait.possible(environment.version());
    List<State> after = trait.possible(to);
    boolean same = values(before).equals(values(after));
    boolean open = before.size() > 1 && after.size() > 1;
    if (same && !open || environment.version().equals(to)) {
      return;
    }
    List<String> notes = new ArrayList<>();
    notes.add(told("In ", to, after) + "; " + told("in ", environment.version(), before) + ".");
    if (!same && to.atLeast(environment.version())) {
      notes.add(trait.advice());
    }
    notes.addAll(doubts(trait));
    steps.add(
        new Step(
            after.size() > 1 ? Kind.LOOK : kind(trait),
            trait.name(),
            Optional.empty(),
            places,
            notes,
            certainty(before, after),
            sources(before, after)));
  }

  private static Kind kind(Trait trait) {
    return trait.step() == Trait.Step.WRITE ? Kind.WRITE : Kind.KNOW;
  }

  /** {@code in 14.6 it is this or that}. */
  private static String told(String in, Version version, List<State> states) {
    return in + version + " it is " + String.join(OR, values(states));
  }

  private List<String> doubts(Trait trait) {
    List<String> versions = new ArrayList<>();
    for (Version each : List.of(environment.version(), to)) {
      if (!trait.isKnownIn(each)) {
        versions.add(each.toString());
      }
    }
    return versions.isEmpty()
        ? List.of()
        : List.of("No source says how it is in " + String.join(" and in ", versions) + ".");
  }

  private static List<String> values(List<State> states) {
    Set<String> values = new LinkedHashSet<>();
    for (State each : states) {
      values.add(each.value());
    }
    return new ArrayList<>(values);
  }

  /** What is between two states may be either. */
  private static Certainty certainty(List<State> before, List<State> after) {
    Certainty least =
        values(before).size() > 1 || values(after).size() > 1
            ? Certainty.UNCERTAIN
            : Certainty.CONFIRMED;
    for (State each : all(before, after)) {
      least = least.and(each.certainty());
    }
    return least;
  }

  private static List<String> sources(List<State> before, List<State> after) {
    Set<String> sources = new LinkedHashSet<>();
    for (State each : all(before, after)) {
      sources.addAll(each.sources());
    }
    return new ArrayList<>(sources);
  }

  private static List<State> all(List<State> before, List<State> after) {
    List<State> all = new ArrayList<>(before);
    all.addAll(after);
    return all;
  }
}
