package dev.berth.engine.baseline;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.engine.suppress.Day;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was found in the files of a run as they were earlier. */
public final class Earlier {
  /** What was found ends on no day. */
  private static final Day ANY = Day.parse("2000-01-01").orElseThrow();

  private final List<Entry> entries = new ArrayList<>();
  private final Contents contents;
  private final Set<String> obscure;

  /**
   * Notes what was found.
   *
   * @param found each once
   * @param files the names of all files that were checked
   * @param obscure the names of those that could not be read as a whole
   */
  public Earlier(List<Diagnostic> found, Judged judged, Set<String> files, Set<String> obscure) {
    this.obscure = Set.copyOf(obscure);
    Veils veils = new Veils();
    this.contents = contents(judged, files, veils);
    List<Diagnostic> comparable = comparable(found, judged);
    Keys keys = new Keys(comparable, veils);
    Map<Key, Tally> tallies = new TreeMap<>();
    for (Diagnostic each : comparable) {
      // What is wrong with configurations is of today in either run.
      if (files.contains(name(each))) {
        Sighting seen = keys.sighting(each, Source::name, files(each));
        tallies.computeIfAbsent(seen.keys().get(0), unknown -> new Tally(seen.keys())).add(seen);
      }
    }
    tallies.forEach(
        (key, tally) ->
            entries.add(
                new Entry(
                    key,
                    tally.only(key),
                    tally.count(),
                    tally.with(key),
                    tally.beside(key),
                    Terms.NONE)));
  }

  /**
   * The files, sorted by name, that could not be read as a whole as they were, and in which there
   * is something now that looks new.
   */
  public List<String> obscure(List<Diagnostic> reported) {
    Set<String> names = new TreeSet<>();
    for (Diagnostic each : reported) {
      if (obscure.contains(name(each))) {
        names.add(name(each));
      }
    }
    return List.copyOf(names);
  }

  /**
   * Those of the findings that are not new: the same was found before at the same place, wherever
   * its line is now, or where it was moved from. What is still there was not moved, nor was what
   * another thing has that was there before.
   *
   * @param found all findings of the run, each once, in their order
   * @param present the names of all files of the run
   * @return some of these very objects
   */
  public Set<Diagnostic> older(List<Diagnostic> found, Judged judged, Set<String> present) {
    List<Diagnostic> comparable = comparable(found, judged);
    if (comparable.isEmpty() || entries.isEmpty()) {
      return Set.of();
    }
    Veils veils = new Veils();
    Contents now = contents(judged, present, veils);
    Lineage lineage = new Lineage(contents, now);
    List<Entry> called = new ArrayList<>();
    entries.forEach(each -> called.add(each.called(lineage)));
    Held held = new Held(called, Past.of(contents.called(lineage)), now, () -> ANY);
    Set<String> rules = new TreeSet<>();
    entries.forEach(each -> rules.add(each.key().rule()));
    rules.forEach(each -> held.judge(each, judged.extent(each)));
    Keys keys = new Keys(comparable, veils);
    Set<Diagnostic> older = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Diagnostic each : comparable) {
      if (held.knows(keys.sighting(each, Source::name, files(each)))) {
        older.add(each);
      }
    }
    for (Diagnostic each : comparable) {
      Sighting seen = keys.sighting(each, Source::name, files(each));
      if (!older.contains(each) && held.knowsRenumbered(seen)) {
        older.add(each);
      }
    }
    if (older.size() < comparable.size()) {
      Arrivals arrivals = new Arrivals(held.moved());
      for (Diagnostic each : comparable) {
        if (!older.contains(each) && arrivals.take(keys.of(each, Source::name).get(0))) {
          older.add(each);
        }
      }
    }
    return older;
  }

  /** Those of the findings that are new. */
  public List<Diagnostic> newer(List<Diagnostic> found, Judged judged, Set<String> present) {
    Set<Diagnostic> older = older(found, judged, present);
    List<Diagnostic> newer = new ArrayList<>(found);
    newer.removeIf(older::contains);
    return newer;
  }

  private static Contents contents(Judged judged, Set<String> files, Veils veils) {
    Contents contents = new Contents(Set.copyOf(files)::contains, veils);
    judged.sources().forEach(each -> contents.add(each.name(), each));
    return contents;
  }

  /** All files that a finding is about. */
  private static Set<String> files(Diagnostic finding) {
    Set<String> files = new HashSet<>(Set.of(name(finding)));
    for (Related each : finding.related()) {
      files.add(each.span().source().name());
    }
    return files;
  }

  private static List<Diagnostic> comparable(List<Diagnostic> found, Judged judged) {
    List<Diagnostic> comparable = new ArrayList<>();
    for (Diagnostic each : found) {
      if (judged.canBeKnown(each.rule())) {
        comparable.add(each);
      }
    }
    return comparable;
  }

  private static String name(Diagnostic finding) {
    return finding.span().source().name();
  }
}
