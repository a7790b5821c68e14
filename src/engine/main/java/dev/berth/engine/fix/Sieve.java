package dev.berth.engine.fix;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Edit;
import dev.berth.engine.run.Input;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tries the fixes of files that have to do with each other in these alone: what does harm there
 * seldom does none beside others, and a run over hundreds of files need not be done again for each
 * of their fixes. What passes is still to be proven in all files together.
 */
final class Sieve {
  private final Check check;

  /** One for all that is sifted, so that it ends. */
  private final Proof proof;

  private State all;
  private Companies companies;

  /** By the first text of each company, what is found in it alone. */
  private final Map<Integer, State> alone = new HashMap<>();

  /** One that tries as much as there is a budget for, and lets the rest pass. */
  Sieve(Check check, Proof.Budget budget) {
    this.check = check;
    this.proof = new Proof(check, budget.ofCharacters());
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

    private void pass(int batch, List<Offer> offers) {
      while (batches.size() <= batch && !offers.isEmpty()) {
        batches.add(new ArrayList<>());
      }
      if (!offers.isEmpty()) {
        batches.get(batch).addAll(offers);
      }
    }
  }

  /** Sifts fixes of some texts. */
  Sifted of(List<Offer> offers, State texts) {
    if (texts != all) {
      all = texts;
      companies = new Companies(texts);
      alone.clear();
    }
    Sifted sifted = new Sifted(new ArrayList<>(), new ArrayList<>());
    Map<Integer, List<Offer>> byCompany = new TreeMap<>();
    for (Offer each : offers) {
      int text = all.number(each.finding().span().source());
      int first = text < 0 ? text : companies.first(text);
      byCompany.computeIfAbsent(first, unknown -> new ArrayList<>()).add(each);
    }
    byCompany.forEach(
        (first, some) -> {
          List<Integer> part = first < 0 ? List.of() : companies.of(first);
          if (part.isEmpty() || part.size() == all.inputs().size()) {
            sifted.pass(0, some);
          } else {
            sift(some, part, sifted);
          }
        });
    return sifted;
  }

  private void sift(List<Offer> offers, List<Integer> part, Sifted sifted) {
    State own = alone.computeIfAbsent(part.get(0), unknown -> alone(part));
    List<Offer> ofThese = new ArrayList<>(offers);
    ofThese.removeIf(each -> !isOf(each, own));
    Trials trials = new Trials(own, proof);
    trials.add(ofThese);
    for (int i = 0; i < trials.proven().size(); i++) {
      sifted.pass(i, trials.proven().get(i));
    }
    sifted.pass(0, Trials.without(offers, ofThese));
    sifted.pass(0, trials.untried());
    sifted.refuted().addAll(trials.refuted());
  }

  private State alone(List<Integer> part) {
    List<Input.Held> texts = new ArrayList<>();
    for (int each : part) {
      texts.add(all.inputs().get(each));
    }
    return State.of(texts, check);
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
}
