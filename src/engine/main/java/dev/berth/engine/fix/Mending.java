package dev.berth.engine.fix;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Fix;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Mends some texts round by round, until nothing is left that can be mended. */
final class Mending {
  private final Proof proof;
  private final Sieve sieve;
  private final BiPredicate<Diagnostic, Fix> wanted;

  /** What did harm in all texts together. */
  private final Set<String> refused = new HashSet<>();

  /** What did harm among the texts that it has to do with. */
  private final Set<String> unfit = new HashSet<>();

  private State state;
  private int fixed;
  private int most = Mender.MOST_AT_ONCE;
  private int again = Proof.AGAIN.lints();
  private final boolean whole;

  /**
   * Mends some texts.
   *
   * @param bare the check without a look at what was known before
   */
  Mending(State state, Check check, Check bare, BiPredicate<Diagnostic, Fix> wanted) {
    this.state = state;
    this.proof = new Proof(check, Proof.MENDING);
    this.sieve = new Sieve(bare, Proof.MENDING);
    this.wanted = wanted;
    this.whole = mend();
  }

  /** The texts as they are now. */
  State state() {
    return state;
  }

  /** How many findings were mended. */
  int fixed() {
    return fixed;
  }

  /** Whether all was tried that might be. */
  boolean isWhole() {
    return whole;
  }

  private boolean mend() {
    int retried = 0;
    List<Offer> batch = next();
    // Each round mends a finding without adding one, or refuses an offer: it ends.
    while (!batch.isEmpty() && !proof.isExhausted(state)) {
      Proof.Outcome outcome = proof.of(batch, state);
      if (!outcome.suspects().isEmpty()) {
        batch = Trials.without(batch, outcome.suspects());
        continue;
      }
      if (outcome.state().isPresent()) {
        state = outcome.state().get();
        fixed += batch.size();
        most = Math.min(Mender.MOST_AT_ONCE, most * 2);
      } else if (batch.size() == 1) {
        refused.add(batch.get(0).key());
      } else {
        most = batch.size() / 2;
      }
      batch = next();
      if (batch.isEmpty() && fixed > retried) {
        // What was refused may do now, because what was in its way is mended.
        retried = fixed;
        refused.clear();
        unfit.clear();
        batch = next();
      }
    }
    return batch.isEmpty();
  }

  /** What may do; of what is unfit, a few are tried all the same: another text may make it fit. */
  private List<Offer> next() {
    List<Offer> sifted = List.of();
    List<Offer> batch = batch(true);
    while (!batch.isEmpty() && sifted.isEmpty()) {
      Sieve.Sifted some = sieve.of(batch, state);
      some.refuted().forEach(each -> unfit.add(each.key()));
      sifted = some.first();
      batch = batch(true);
    }
    if (sifted.isEmpty() && !unfit.isEmpty() && again > 0) {
      again--;
      return batch(false);
    }
    return sifted;
  }

  /**
   * So many offers that are in nobody's way, in the order of the report. What is wrong is mended
   * before anything else is made to fit it, as a firewall is to a port.
   */
  private List<Offer> batch(boolean fit) {
    List<Offer> here = new ArrayList<>();
    List<Offer> elsewhere = new ArrayList<>();
    for (Diagnostic finding : state.result().diagnostics()) {
      for (Offer offer : Mender.offers(finding, state)) {
        List<Offer> batch = offer.isAtItsFinding() ? here : elsewhere;
        boolean open = !refused.contains(offer.key()) && !(fit && unfit.contains(offer.key()));
        boolean free = open && batch.size() < most && !offer.conflictsWithOneOf(batch);
        if (free && wanted.test(finding, offer.fix())) {
          batch.add(offer);
          break;
        }
      }
    }
    return here.isEmpty() ? elsewhere : here;
  }
}
