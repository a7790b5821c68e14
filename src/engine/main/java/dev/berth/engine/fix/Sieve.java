package dev.berth.engine.fix;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Edit;
import dev.berth.engine.run.Input;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tries the fixes of files that have to do with each other in these alone: what does harm there is
 * no use beside others, and a run over hundreds of files need not be done again for each of their
 * fixes. What passes is still to be proven in all files together.
 */
final class Sieve {
  private final State all;
  private final Check check;
  private final Proof.Budget budget;
  private final List<List<Offer>> batches = new ArrayList<>();
  private final List<Offer> refuted = new ArrayList<>();

  private Sieve(State all, Check check, Proof.Budget budget) {
    this.all = all;
    this.check = check;
    this.budget = budget;
  }

  /**
   * What came of fixes none of which touches another.
   *
   * @param batches those that may do together, as far as it can be told there
   * @param refuted those that do harm among the files that they have to do with
   */
  record Sifted(List<List<Offer>> batches, List<Offer> refuted) {
    /** Those that may do at once. */
    List<Offer> first() {
      return batches.isEmpty() ? List.of() : batches.get(0);
    }
  }

  /** Fixes of some texts, sifted with so much effort. */
  static Sifted of(List<Offer> offers, State all, Check check, Proof.Budget budget) {
    Companies companies = new Companies(all);
    List<List<Integer>> parts = companies.all();
    if (parts.size() == 1) {
      return new Sifted(offers.isEmpty() ? List.of() : List.of(offers), List.of());
    }
    Map<Integer, List<Offer>> byCompany = new HashMap<>();
    for (Offer each : offers) {
      int text = all.number(each.finding().span().source());
      int first = text < 0 ? text : companies.first(text);
      byCompany.computeIfAbsent(first, unknown -> new ArrayList<>()).add(each);
    }
    Sieve sieve = new Sieve(all, check, budget);
    sieve.pass(0, byCompany.getOrDefault(-1, List.of()));
    for (List<Integer> part : parts) {
      if (byCompany.containsKey(part.get(0))) {
        sieve.sift(byCompany.get(part.get(0)), part);
      }
    }
    return new Sifted(sieve.batches, sieve.refuted);
  }

  private void sift(List<Offer> offers, List<Integer> part) {
    List<Input.Held> texts = new ArrayList<>();
    for (int each : part) {
      texts.add(all.inputs().get(each));
    }
    State alone = State.of(texts, check);
    List<Offer> own = new ArrayList<>(offers);
    own.removeIf(each -> !isOf(each, alone));
    Trials trials = new Trials(alone, new Proof(check, budget.share(alone.size(), all.size())));
    trials.add(own);
    for (int i = 0; i < trials.proven().size(); i++) {
      pass(i, trials.proven().get(i));
    }
    pass(0, Trials.without(offers, own));
    pass(0, trials.untried());
    refuted.addAll(trials.refuted());
  }

  /** Whether a fix changes nothing but some texts, and is for what is found in them alone, too. */
  private static boolean isOf(Offer offer, State alone) {
    boolean is = isFound(offer.finding(), alone);
    for (Edit each : offer.fix().edits()) {
      is &= alone.number(each.span().source()) >= 0;
    }
    return is;
  }

  private static boolean isFound(Diagnostic finding, State state) {
    boolean found = false;
    for (Diagnostic each : state.found()) {
      boolean here = each.span().source() == finding.span().source();
      found |= here && each.rule().equals(finding.rule()) && sameStart(each, finding);
    }
    return found;
  }

  private static boolean sameStart(Diagnostic one, Diagnostic another) {
    return one.span().from() == another.span().from();
  }

  private void pass(int batch, List<Offer> offers) {
    while (batches.size() <= batch && !offers.isEmpty()) {
      batches.add(new ArrayList<>());
    }
    if (!offers.isEmpty()) {
      batches.get(batch).addAll(offers);
    }
  }
}
