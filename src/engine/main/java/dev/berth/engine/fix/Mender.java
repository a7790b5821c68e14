package dev.berth.engine.fix;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Mends what can be mended without asking anybody. Nothing is written: the texts are changed in
 * memory, and each fix is proven there.
 */
public final class Mender {
  /** Each offer is held against all others of its batch. */
  static final int MOST_AT_ONCE = 2_000;

  private final Check check;

  /** The same without a look at what was known before, which is dear and changes no proof. */
  private final Check bare;

  /** Mends what a linter finds. */
  public Mender(Linter linter) {
    this(linter, linter::lint);
  }

  /** Mends what is reported of what a linter finds. */
  public Mender(Linter linter, Check check) {
    this(linter::lint, check);
  }

  Mender(Check bare, Check check) {
    this.bare = bare;
    this.check = check;
  }

  /** The inputs of a run as they are at this moment. */
  public static List<Input.Held> held(List<Input> inputs) {
    return inputs.stream().map(Input.Held::of).toList();
  }

  /**
   * What is found, with those fixes only that are proven. Fixes that are in nobody's way are tried
   * together, and apart only if that fails: first among the files that have to do with each other.
   */
  public Mended offered(List<Input.Held> inputs) {
    State state = State.of(inputs, check);
    List<Offer> all = new ArrayList<>();
    for (Diagnostic finding : state.result().diagnostics()) {
      all.addAll(offers(finding, state));
    }
    List<Offer> pending = all.subList(0, Math.min(all.size(), MOST_AT_ONCE));
    Trials trials = new Trials(state, new Proof(check, Proof.OFFERING));
    Trials again = new Trials(state, new Proof(check, Proof.AGAIN));
    Sieve sieve = new Sieve(bare, Proof.OFFERING);
    while (!pending.isEmpty() && !trials.areExhausted()) {
      List<Offer> apart = new ArrayList<>();
      List<Offer> others = new ArrayList<>();
      for (Offer each : pending) {
        (each.conflictsWithOneOf(apart) ? others : apart).add(each);
      }
      Sieve.Sifted sifted = sieve.of(apart, state);
      sifted.batches().forEach(trials::add);
      again.add(sifted.refuted());
      pending = others;
    }
    Map<Diagnostic, List<Fix>> fixes = new IdentityHashMap<>();
    List<List<Offer>> proven = new ArrayList<>(trials.proven());
    proven.addAll(again.proven());
    for (List<Offer> batch : proven) {
      for (Offer each : batch) {
        fixes.computeIfAbsent(each.finding(), unknown -> new ArrayList<>()).add(each.fix());
      }
    }
    List<Diagnostic> findings = new ArrayList<>();
    for (Diagnostic finding : state.result().diagnostics()) {
      findings.add(finding.with(inOrder(finding, fixes.getOrDefault(finding, List.of()))));
    }
    return new Mended(
        0,
        inputs,
        List.of(),
        state.result().with(findings),
        all.size() > MOST_AT_ONCE || !pending.isEmpty() || !trials.untried().isEmpty(),
        state.held((finding, fix) -> true));
  }

  private static List<Fix> inOrder(Diagnostic finding, List<Fix> proven) {
    List<Fix> fixes = new ArrayList<>();
    for (Fix fix : finding.fixes()) {
      if (proven.contains(fix)) {
        fixes.add(fix);
      }
    }
    return fixes;
  }

  /**
   * Mends all that can be mended by those fixes that are wanted. Of those that want something of
   * one place, the first in the order of the report is done; what the others are for is looked at
   * again.
   */
  public Mended mend(List<Input.Held> inputs, BiPredicate<Diagnostic, Fix> wanted) {
    Mending mending = new Mending(State.of(inputs, check), check, bare, wanted);
    boolean exhausted = !mending.isWhole();
    State state = mending.state();
    List<Mended.Change> changes = changes(inputs, state.inputs());
    Result rest = state.result().with(bare(state.result().diagnostics()));
    List<String> doubtful = state.held(wanted);
    return new Mended(mending.fixed(), state.inputs(), changes, rest, exhausted, doubtful);
  }

  /** What a finding offers that can be done at all. */
  static List<Offer> offers(Diagnostic finding, State state) {
    List<Offer> offers = new ArrayList<>();
    for (Fix fix : finding.fixes()) {
      Offer offer = new Offer(finding, fix);
      boolean open = offer.fits() && !state.isInDoubt(finding, fix);
      for (Edit edit : fix.edits()) {
        open &= state.canChange(edit.span().source());
      }
      if (open) {
        offers.add(offer);
      }
    }
    return offers;
  }

  private static List<Mended.Change> changes(List<Input.Held> before, List<Input.Held> after) {
    List<Mended.Change> changes = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Source old = before.get(i).read().source();
      Source now = after.get(i).read().source();
      if (!old.text().equals(now.text())) {
        changes.add(new Mended.Change(i, old, now));
      }
    }
    return changes;
  }

  private static List<Diagnostic> bare(List<Diagnostic> findings) {
    List<Diagnostic> bare = new ArrayList<>();
    for (Diagnostic finding : findings) {
      bare.add(finding.with(List.of()));
    }
    return bare;
  }
}
