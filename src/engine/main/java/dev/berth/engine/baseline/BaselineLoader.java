package dev.berth.engine.baseline;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.load.Limits;
import dev.berth.engine.load.Loaded;
import dev.berth.engine.load.Loader;
import dev.berth.engine.load.Read;
import dev.berth.engine.load.SourceReader;
import dev.berth.engine.problem.Problem;
import dev.berth.engine.schema.SchemaCheck;
import dev.berth.engine.shape.Placed;
import dev.berth.source.Document;
import dev.berth.source.Located;
import dev.berth.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads baselines, and collects all that is wrong with them. */
final class BaselineLoader {
  private static final String CONFLICT = "<<<<<<< ";

  private final RuleNames names;

  private final List<Diagnostic> problems = new ArrayList<>();

  BaselineLoader(RuleNames names) {
    this.names = names;
  }

  List<Diagnostic> problems() {
    return problems;
  }

  /** What a link is that leads to a file of somebody else: one without entries. */
  Baseline refuse(Path path, String name) {
    Source source = Source.of(name, "");
    problems.add(
        Problem.FOREIGN_LINK.at(
            source.span(0, 0), "this leads to a file that is not of the project"));
    return new Baseline(name, path, List.of());
  }

  /** Reads a file; without entries if it cannot be used. */
  Baseline load(Path path, String name) {
    Read read = SourceReader.file(path, name);
    problems.addAll(read.problems());
    boolean usable = read.isWhole() && !isTooLarge(read.source()) && !isInConflict(read.source());
    List<Placed<Entry>> entries = usable ? entries(read.source()) : List.of();
    for (Placed<Entry> each : entries) {
      Optional<String> wrong = names.wrong(each.value(), path);
      if (wrong.isPresent()) {
        problems.add(Problem.UNKNOWN_RULE.at(each, wrong.get()));
      }
    }
    return new Baseline(name, path, entries);
  }

  private boolean isTooLarge(Source source) {
    boolean large = source.text().length() > Limits.BASELINE_SIZE;
    if (large) {
      // Nothing of the text is shown: to look for secrets in so much takes longer than a lint.
      Source unread = Source.of(source.name(), "");
      problems.add(Problem.LIMIT_EXCEEDED.at(unread.span(0, 0), "baseline is larger than 8 MiB"));
    }
    return large;
  }

  /** What git leaves of two changes that it could not merge. */
  private boolean isInConflict(Source source) {
    String text = source.text();
    int at = text.startsWith(CONFLICT) ? 0 : text.indexOf("\n" + CONFLICT) + 1;
    boolean found = text.startsWith(CONFLICT, at);
    if (found) {
      problems.add(
          Problem.SYNTAX.at(
              source.span(at, at + CONFLICT.length() - 1),
              "two changes of the baseline are not merged here",
              "Keep the entries of both sides, and remove the marks."));
    }
    return found;
  }

  private List<Placed<Entry>> entries(Source source) {
    Loaded loaded = Loader.load(source);
    boolean sound = true;
    for (Diagnostic each : loaded.flaws()) {
      problems.add(each);
      sound &= each.severity() != Severity.ERROR;
    }
    if (loaded.documents().size() > 1) {
      Document second = loaded.documents().get(1);
      problems.add(
          Problem.SEVERAL_CONFIGURATIONS.at(
              second.root(), "a baseline is one document, and this is another"));
      return List.of();
    }
    return sound && !loaded.documents().isEmpty() ? entries(loaded.documents().get(0)) : List.of();
  }

  private List<Placed<Entry>> entries(Document document) {
    BaselineReader reader = new BaselineReader();
    List<Placed<Entry>> entries = reader.read(document);
    if (!reader.surprises().isEmpty()) {
      explain(document, reader.surprises());
      return List.of();
    }
    if (entries.size() > Limits.BASELINE_ENTRIES) {
      problems.add(
          Problem.LIMIT_EXCEEDED.at(
              entries.get(Limits.BASELINE_ENTRIES),
              "more than " + Limits.BASELINE_ENTRIES + " entries",
              "Switch rules off in the configuration, and write the baseline anew."));
      return List.of();
    }
    for (Located day : reader.wrongDays()) {
      problems.add(Problem.INVALID_FORMAT.at(day, "this is no day of the calendar"));
    }
    findTwins(entries);
    return entries;
  }

  private void explain(Document document, List<Located> surprises) {
    List<Diagnostic> breaches = SchemaCheck.named("baseline").check(document);
    problems.addAll(breaches);
    for (Located surprise : breaches.isEmpty() ? surprises : List.<Located>of()) {
      problems.add(Problem.INVALID_SHAPE.at(surprise, "this does not fit the format"));
    }
  }

  private void findTwins(List<Placed<Entry>> entries) {
    Map<Key, Placed<Entry>> first = new HashMap<>();
    for (Placed<Entry> each : entries) {
      Placed<Entry> twin = first.putIfAbsent(each.value().key(), each);
      if (twin != null) {
        problems.add(
            Problem.DUPLICATE_ENTRY.at(
                each,
                "another entry is about the same findings",
                new Related(twin.span(), "the other entry is here")));
      }
    }
  }
}
