package dev.berth.engine.baseline;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.engine.problem.Doubt;
import dev.berth.engine.shape.Placed;
import dev.berth.engine.suppress.Day;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
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
  private final Map<Baseline, Held> held = new IdentityHashMap<>();
  private final List<Diagnostic> known = new ArrayList<>();

  /** A comparison with all baselines that were found, on this day. */
  public Comparison(Baselines baselines, BaselineWish wish, Supplier<Day> today) {
    this.baselines = baselines;
    this.wish = wish;
    this.today = today;
  }

  /**
   * Takes the known findings out.
   *
   * @param found all findings of the run, each once, in their order
   */
  public List<Diagnostic> open(List<Diagnostic> found, Judged judged) {
    for (Baseline each : baselines.all()) {
      Held one = new Held(each, today);
      Set<String> rules = new TreeSet<>();
      each.entries().forEach(entry -> rules.add(entry.key().rule()));
      rules.forEach(rule -> one.judge(rule, below(each, judged.files(rule))));
      held.put(each, one);
    }
    Map<Source, Map<Span, Places.Place>> places = places(found, judged);
    List<Diagnostic> open = new ArrayList<>();
    for (Diagnostic each : found) {
      Map<Span, Places.Place> ofSource = places.get(each.span().source());
      boolean isKnown = judged.canBeKnown(each.rule()) && ofSource != null && knows(each, ofSource);
      (isKnown ? known : open).add(each);
    }
    return open;
  }

  /** The findings that were taken out. */
  public List<Diagnostic> known() {
    return known;
  }

  /** How many entries find less than they say. */
  public int stale() {
    int stale = 0;
    for (Held each : held.values()) {
      stale += each.stale().size();
    }
    return stale;
  }

  /** What is to be said of entries. */
  public List<Diagnostic> problems() {
    List<Diagnostic> problems = new ArrayList<>();
    for (Held each : held.values()) {
      for (Placed<Entry> entry : each.baseline().placed()) {
        Terms terms = entry.value().terms();
        if (each.isOver(entry.value())) {
          String message = "this held until " + terms.until().orElseThrow();
          problems.add(Doubt.EXPIRED_BASELINE_ENTRY.at(entry, message));
        }
      }
      for (Placed<Entry> entry : wish.isStrict() ? each.stale() : List.<Placed<Entry>>of()) {
        int count = each.count(entry.value());
        String message = entry.value().key().rule() + left(count, entry.value().count());
        problems.add(Doubt.UNUSED_BASELINE_ENTRY.at(entry, message));
      }
    }
    return problems;
  }

  private static String left(int count, int most) {
    return count == 0
        ? " finds nothing there any more"
        : " finds " + count + " there, and " + most + " are known";
  }

  /** The entries of a baseline without what is gone or over. */
  public List<Entry> pruned(Baseline baseline) {
    return held.get(baseline).pruned();
  }

  /** The entries of a baseline with lower counts, and where their findings now are. */
  public List<Entry> updated(Baseline baseline) {
    return held.get(baseline).updated();
  }

  /** The same, and entries for all other findings. */
  public List<Entry> extended(Baseline baseline) {
    return held.get(baseline).extended();
  }

  private boolean knows(Diagnostic finding, Map<Span, Places.Place> places) {
    Baseline baseline = baselines.of(finding.span().source().name()).orElseThrow();
    Places.Place place = places.get(finding.span());
    String file = below(baseline, finding.span());
    Set<String> with = new TreeSet<>();
    for (Related related : finding.related()) {
      with.add(below(baseline, related.span()));
    }
    with.remove(file);
    Key key = new Key(file, place.environment(), place.path(), finding.rule(), place.value());
    return held.get(baseline).knows(key, with);
  }

  /** The places of all findings that can be known, by source. */
  private Map<Source, Map<Span, Places.Place>> places(List<Diagnostic> found, Judged judged) {
    Map<Source, List<Span>> spans = new IdentityHashMap<>();
    for (Diagnostic each : found) {
      Source source = each.span().source();
      Optional<Baseline> baseline = baselines.of(source.name());
      if (baseline.isPresent() && judged.canBeKnown(each.rule())) {
        spans.computeIfAbsent(source, unknown -> new ArrayList<>()).add(each.span());
      }
    }
    // What a file holds decides of its own paths only: they must not change with other files.
    Map<Source, Map<Span, Places.Place>> places = new IdentityHashMap<>();
    for (Map.Entry<Source, List<Span>> each : spans.entrySet()) {
      Veil veil = Veil.of(each.getKey());
      places.put(each.getKey(), Places.of(each.getKey(), each.getValue(), veil));
    }
    return places;
  }

  private String below(Baseline baseline, Span span) {
    return baseline.below(baselines.absolute(span.source().name()));
  }

  private Set<String> below(Baseline baseline, Set<String> files) {
    Set<String> below = new TreeSet<>();
    for (String file : files) {
      below.add(baseline.below(baselines.absolute(file)));
    }
    return below;
  }
}
