package dev.berth.engine.baseline;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.engine.shape.Placed;
import dev.berth.engine.suppress.Day;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Holds what a run found against its baselines. */
public final class Comparison {
  private final Baselines baselines;
  private final BaselineWish wish;
  private final Supplier<Day> today;
  private final Former former;
  private final Map<Baseline, Held> held = new IdentityHashMap<>();
  private final Veils veils = new Veils();
  private final List<Diagnostic> known = new ArrayList<>();

  /** A comparison with all baselines that were found, on this day. */
  public Comparison(Baselines baselines, BaselineWish wish, Supplier<Day> today) {
    this(baselines, wish, today, Former.UNKNOWN);
  }

  /** The same, where it may be known what files were. */
  public Comparison(Baselines baselines, BaselineWish wish, Supplier<Day> today, Former former) {
    this.former = former;
    this.baselines = baselines;
    this.wish = wish;
    this.today = today;
  }

  /**
   * Those of some findings that no entry knows, whatever they and their files are called now. It
   * leaves no trace: it is asked before all is held against the baselines.
   */
  public List<Diagnostic> strangers(List<Diagnostic> found, Judged judged) {
    Comparison trial = new Comparison(baselines, wish, today, former);
    List<Diagnostic> open = trial.open(found, Set.of(), judged);
    Map<Baseline, Arrivals> arrivals = new IdentityHashMap<>();
    trial.held.forEach((baseline, held) -> arrivals.put(baseline, new Arrivals(held.moved())));
    List<Diagnostic> strangers = new ArrayList<>();
    Keys keys = new Keys(open, trial.veils);
    for (Diagnostic each : open) {
      Optional<Baseline> baseline = baselines.of(each.span().source().name());
      boolean followed =
          baseline.isPresent()
              && arrivals
                  .get(baseline.get())
                  .take(keys.of(each, source -> below(baseline.get(), source)).get(0));
      if (!followed) {
        strangers.add(each);
      }
    }
    return strangers;
  }

  /**
   * Takes the known findings out.
   *
   * @param found all findings of the run, each once, in their order
   * @param firm those that stay open even if they are known, as far as their entries are concerned
   */
  public List<Diagnostic> open(List<Diagnostic> found, Set<Diagnostic> firm, Judged judged) {
    for (Baseline each : baselines.all()) {
      Contents contents = new Contents(new Reach(each, baselines), veils);
      judged.sources().forEach(source -> contents.add(below(each, source), source));
      found.forEach(finding -> addTo(contents, finding, each));
      Contents unknown = new Contents(file -> true, veils);
      Contents before = new Contents(file -> true, veils);
      former.of(each).forEach(source -> before.add(below(each, source), source));
      Past past = Past.of(each.entries(), unknown, before, contents);
      Held one = new Held(each.entries(), past, contents, today);
      if (!judged.isWhole()) {
        one.sight().doubt();
      }
      Set<String> rules = baselines.rules(each);
      rules.forEach(rule -> one.judge(rule, judged.extent(rule).called(file -> below(each, file))));
      held.put(each, one);
    }
    List<Diagnostic> comparable = new ArrayList<>(found);
    comparable.removeIf(each -> !isComparable(each, judged));
    Keys keys = new Keys(comparable, veils);
    List<Diagnostic> strange = new ArrayList<>();
    for (Diagnostic each : comparable) {
      if (firm.contains(each)) {
        isOf(each, keys, Held::meets);
      } else {
        (isOf(each, keys, Held::knows) ? known : strange).add(each);
      }
    }
    Set<Diagnostic> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    taken.addAll(known);
    for (Diagnostic each : strange) {
      if (isOf(each, keys, Held::knowsRenumbered)) {
        known.add(each);
        taken.add(each);
      }
    }
    List<Diagnostic> open = new ArrayList<>(found);
    open.removeIf(taken::contains);
    return open;
  }

  private void addTo(Contents contents, Diagnostic finding, Baseline baseline) {
    Set<Source> sources = new HashSet<>(Set.of(finding.span().source()));
    finding.shared().ifPresent(shared -> sources.add(shared.other().source()));
    sources.forEach(source -> contents.add(below(baseline, source), source));
  }

  /** The findings that were taken out. */
  public List<Diagnostic> known() {
    return known;
  }

  /** How many entries find less than they say. */
  public int stale() {
    int stale = 0;
    for (Held each : held.values()) {
      stale += each.countStale();
    }
    return stale;
  }

  /** How many entries have their findings elsewhere now, so that these look new. */
  public int moved() {
    int moved = 0;
    for (Held each : held.values()) {
      moved += each.moved().size();
    }
    return moved;
  }

  /** What is to be said of entries. */
  public List<Diagnostic> problems() {
    List<Diagnostic> problems = new ArrayList<>();
    for (Map.Entry<Baseline, Held> each : held.entrySet()) {
      EntryRemarks remarks = new EntryRemarks(wish, each.getValue());
      for (Placed<Entry> entry : each.getKey().placed()) {
        remarks.of(entry).ifPresent(problems::add);
      }
    }
    return problems;
  }

  /** The entries of a baseline without what is gone or over. */
  public List<Entry> pruned(Baseline baseline) {
    return held.get(baseline).pruned();
  }

  /** The entries of a baseline with lower counts, and where their findings now are. */
  public List<Entry> updated(Baseline baseline) {
    return held.get(baseline).updated();
  }

  /** The entries of a baseline whose findings are elsewhere now, with their keys there. */
  public List<Move> moved(Baseline baseline) {
    return held.get(baseline).moved();
  }

  /** What was known of files that are gone, if nothing came of them. */
  public Losses losses(Baseline baseline) {
    return Losses.of(held.get(baseline));
  }

  /** The updated entries, and entries for all other findings. */
  public List<Entry> extended(Baseline baseline) {
    return held.get(baseline).extended();
  }

  /** Asks the baseline of a finding. */
  private interface Question {
    boolean of(Held held, Sighting finding);
  }

  private boolean isOf(Diagnostic finding, Keys keys, Question question) {
    Baseline baseline = baselines.of(finding.span().source().name()).orElseThrow();
    Set<String> files = new TreeSet<>(Set.of(below(baseline, finding.span().source())));
    for (Related related : finding.related()) {
      files.add(below(baseline, related.span().source()));
    }
    Sighting seen = keys.sighting(finding, source -> below(baseline, source), files);
    return question.of(held.get(baseline), seen);
  }

  /** Whether a baseline may know a finding. */
  private boolean isComparable(Diagnostic finding, Judged judged) {
    boolean isFiled = baselines.of(finding.span().source().name()).isPresent();
    return isFiled && judged.canBeKnown(finding.rule());
  }

  private String below(Baseline baseline, Source source) {
    return below(baseline, source.name());
  }

  private String below(Baseline baseline, String file) {
    return baseline.below(baselines.absolute(file));
  }
}
