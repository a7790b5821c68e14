package dev.berth.engine.pack;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.load.Loaded;
import dev.berth.engine.load.Loader;
import dev.berth.engine.load.Read;
import dev.berth.engine.load.SourceReader;
import dev.berth.engine.problem.Problem;
import dev.berth.engine.problem.Remark;
import dev.berth.engine.schema.SchemaCheck;
import dev.berth.source.Document;
import dev.berth.source.Located;
import dev.berth.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a rule file, and collects all that is wrong with it. */
final class RuleFile {
  /** Bytes of a rule file: a rule has fifteen lines. */
  static final int LARGEST = 64 * 1024;

  private final List<Diagnostic> problems = new ArrayList<>();

  List<Diagnostic> problems() {
    return problems;
  }

  /** Reads the rule of a file, which findings show under a name. */
  Optional<DataRule> read(Path file, String shown, RuleName name) {
    if (!RuleName.isOne(name.id()) || !RuleName.isOne(name.pack())) {
      boolean pack = RuleName.isOne(name.id());
      String what = pack ? "a pack: \"" + name.pack() : "a rule: \"" + name.id();
      refuse(shown, Problem.INVALID_RULE, "this is no name of " + what + "\"; " + RuleName.FORM);
      return Optional.empty();
    }
    for (Remark remark : Remark.all()) {
      if (remark.id().equals(name.id())) {
        refuse(shown, Problem.INVALID_RULE, name.id() + " is told by berth itself");
        return Optional.empty();
      }
    }
    if (isTooLarge(file)) {
      refuse(shown, Problem.LIMIT_EXCEEDED, "rule file is larger than 64 KiB");
      return Optional.empty();
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      refuse(shown, Problem.UNREADABLE_FILE, "this is no file");
      return Optional.empty();
    }
    Read read = SourceReader.file(file, shown);
    problems.addAll(read.problems());
    return read.isWhole() ? read(read.source(), name) : Optional.empty();
  }

  /** Reads the rule that a text is. */
  Optional<DataRule> read(Source source, RuleName name) {
    Loaded loaded = Loader.load(source);
    problems.addAll(loaded.flaws());
    List<Document> documents = loaded.documents();
    if (documents.size() > 1) {
      problems.add(
          Problem.INVALID_RULE.at(
              documents.get(1).root(), "a rule is one document, and this is another"));
    }
    return documents.size() == 1 && problems.isEmpty()
        ? rule(documents.get(0), name)
        : Optional.empty();
  }

  private Optional<DataRule> rule(Document document, RuleName name) {
    RuleReader reader = new RuleReader();
    Optional<Draft> draft = reader.read(document);
    if (!reader.surprises().isEmpty()) {
      explain(reader.surprises(), document);
      return Optional.empty();
    }
    RuleCheck check = new RuleCheck(name, draft.orElseThrow());
    Optional<DataRule> rule = check.rule();
    problems.addAll(check.problems());
    return rule;
  }

  private void explain(List<Located> surprises, Document document) {
    List<Diagnostic> breaches = SchemaCheck.named("rule").check(document);
    problems.addAll(breaches);
    for (Located surprise : breaches.isEmpty() ? surprises : List.<Located>of()) {
      problems.add(Problem.INVALID_SHAPE.at(surprise, "this does not fit the format"));
    }
  }

  private static boolean isTooLarge(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) > LARGEST;
    } catch (IOException unreadable) {
      return false;
    }
  }

  private void refuse(String shown, Problem problem, String message) {
    problems.add(problem.at(Source.of(shown, "").span(0, 0), message));
  }
}
