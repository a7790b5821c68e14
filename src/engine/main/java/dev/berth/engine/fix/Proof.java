package dev.berth.engine.fix;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Part;
import dev.berth.engine.run.Input;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tries fixes on a copy of all texts: they must remove the findings that they are for, add none in
 * any file, and change nothing but the values that they are about.
 */
final class Proof {
  /** What a run that mends may take. */
  static final Budget MENDING = new Budget(400, 64L * 1024 * 1024);

  /** What a run may take that only says what could be mended. */
  static final Budget OFFERING = new Budget(40, 16L * 1024 * 1024);

  /** What may be taken for what did harm among a part of the texts. */
  static final Budget AGAIN = new Budget(10, 32L * 1024 * 1024);

  /** Lints of all texts that are done however large they are. */
  private static final int FEWEST = 2;

  /**
   * How much may be tried.
   *
   * @param lints of all texts
   * @param characters that are linted again in all of them
   */
  record Budget(int lints, long characters) {
    /** The same, however few texts are linted at a time. */
    Budget ofCharacters() {
      return new Budget(Integer.MAX_VALUE, characters);
    }
  }

  private final Check check;
  private final Budget budget;
  private int count;
  private long characters;

  /** Proves by a check that is done as often as there is a budget for. */
  Proof(Check check, Budget budget) {
    this.check = check;
    this.budget = budget;
  }

  /** A finding in so far as it stays the same when other texts change. */
  private record Mark(String rule, int text, int from) {}

  /** Whether nothing more can be tried. */
  boolean isExhausted(State state) {
    boolean large = count >= FEWEST && characters + state.size() > budget.characters();
    return large || count >= budget.lints();
  }

  /**
   * What fixes did.
   *
   * @param state what they made of the texts, if they do as they say
   * @param suspects those that kept the others from it, as far as it can be told: some, or none
   */
  record Outcome(Optional<State> state, List<Offer> suspects) {}

  /** Does fixes, none of which touches another. */
  Outcome of(List<Offer> offers, State before) {
    count++;
    characters += before.size();
    Map<Source, Patch> patches = patches(offers);
    List<Input.Held> texts = before.patched(patches);
    if (texts.isEmpty()) {
      return new Outcome(Optional.empty(), List.of());
    }
    State after = State.of(texts, check);
    List<Diagnostic> surplus = surplus(before, offers, patches, after);
    int environments = before.result().summary().environments();
    boolean same = environments == after.result().summary().environments();
    return surplus.isEmpty() && same
        ? new Outcome(Optional.of(after), List.of())
        : new Outcome(Optional.empty(), new Suspects(offers, patches).of(surplus));
  }

  private static Map<Source, Patch> patches(List<Offer> offers) {
    Map<Source, Patch> patches = new IdentityHashMap<>();
    for (Offer offer : offers) {
      for (Edit edit : offer.fix().edits()) {
        patches.computeIfAbsent(edit.span().source(), Patch::new).add(edit);
      }
    }
    return patches;
  }

  /** What is found afterwards, and was not found before or was to be gone. */
  private static List<Diagnostic> surplus(
      State before, List<Offer> offers, Map<Source, Patch> patches, State after) {
    Map<Mark, Integer> allowed = new HashMap<>();
    Map<Mark, SharedItems> shared = new HashMap<>();
    for (Diagnostic each : before.found()) {
      for (Mark mark : marks(each, before, patches)) {
        allowed.merge(mark, 1, Integer::sum);
        shared.computeIfAbsent(mark, unknown -> new SharedItems()).add(each);
      }
    }
    for (Offer offer : offers) {
      for (Mark mark : marks(offer.finding(), before, patches)) {
        allowed.merge(mark, -1, Integer::sum);
      }
    }
    List<Diagnostic> surplus = new ArrayList<>();
    for (Diagnostic each : after.found()) {
      boolean more = false;
      for (Mark mark : marks(each, after, Map.of())) {
        more |= allowed.merge(mark, -1, Integer::sum) < 0 || !shared.get(mark).hold(each);
      }
      if (more) {
        surplus.add(each);
      }
    }
    return surplus;
  }

  /** Of what a finding tells in one, each counts, at its own place: another may come first. */
  private static List<Mark> marks(Diagnostic finding, State state, Map<Source, Patch> patches) {
    List<Mark> marks = new ArrayList<>();
    for (Part each : finding.parts()) {
      marks.add(mark(finding.rule(), each.span(), state, patches));
    }
    return marks.isEmpty() ? List.of(mark(finding.rule(), finding.span(), state, patches)) : marks;
  }

  private static Mark mark(String rule, Span span, State state, Map<Source, Patch> patches) {
    Patch patch = patches.isEmpty() ? null : patches.get(span.source());
    int from = patch == null ? span.from() : patch.moved(span.from());
    return new Mark(rule, state.number(span.source()), from);
  }
}
