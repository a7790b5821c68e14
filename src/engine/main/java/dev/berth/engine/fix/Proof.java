package dev.berth.engine.fix;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Edit;
import dev.berth.engine.run.Input;
import dev.berth.source.Source;
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
  /** Lints of all texts in a run that mends them. */
  static final int MOST = 1_000;

  /** Lints of all texts in a run that only says what could be mended: each fix asks for one. */
  static final int MOST_OFFERED = 100;

  /** Characters that are linted again in one run. */
  private static final long MOST_CHARACTERS = 512L * 1024 * 1024;

  private final Check check;
  private final int most;
  private int count;
  private long characters;

  /** Proves by a check that is done so many times at most. */
  Proof(Check check, int most) {
    this.check = check;
    this.most = most;
  }

  /** A finding in so far as it stays the same when other texts change. */
  private record Mark(String rule, int text, int from) {}

  /** Whether nothing more can be tried. */
  boolean isExhausted(State state) {
    return count >= most || characters + state.size() > MOST_CHARACTERS;
  }

  /** What the fixes make of the texts, none of which touches another, if they do as they say. */
  Optional<State> of(List<Offer> offers, State before) {
    count++;
    characters += before.size();
    Map<Source, Patch> patches = patches(offers);
    List<Input.Held> texts = before.patched(patches);
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    State after = State.of(texts, check);
    return isBetter(before, offers, patches, after) ? Optional.of(after) : Optional.empty();
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

  private static boolean isBetter(
      State before, List<Offer> offers, Map<Source, Patch> patches, State after) {
    Map<Mark, Integer> allowed = new HashMap<>();
    for (Diagnostic each : before.result().diagnostics()) {
      allowed.merge(mark(each, before, patches), 1, Integer::sum);
    }
    for (Offer offer : offers) {
      allowed.merge(mark(offer.finding(), before, patches), -1, Integer::sum);
    }
    for (Diagnostic each : after.result().diagnostics()) {
      if (allowed.merge(mark(each, after, Map.of()), -1, Integer::sum) < 0) {
        return false;
      }
    }
    int environments = before.result().summary().environments();
    return environments == after.result().summary().environments();
  }

  private static Mark mark(Diagnostic finding, State state, Map<Source, Patch> patches) {
    Patch patch = patches.isEmpty() ? null : patches.get(finding.span().source());
    int from = finding.span().from();
    return new Mark(
        finding.rule(), state.number(finding), patch == null ? from : patch.moved(from));
  }
}
