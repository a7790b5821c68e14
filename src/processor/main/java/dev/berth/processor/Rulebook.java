package dev.berth.processor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** The rules of a compilation. */
final class Rulebook {
  private final ProcessingEnvironment environment;
  private final Refusals refusals;
  private final RuleReader reader;
  private final Map<String, RuleModel> byId = new TreeMap<>();
  private boolean written;

  Rulebook(ProcessingEnvironment environment, SourceList sources, Refusals refusals) {
    this.environment = environment;
    this.refusals = refusals;
    this.reader = new RuleReader(environment, sources, refusals);
  }

  /** Takes in the types that a round has shown and writes the index of their rules. */
  void add(List<TypeElement> types) throws IOException {
    List<TypeElement> origins = new ArrayList<>();
    for (TypeElement type : types) {
      if (Mark.find(type, Names.LINT_RULE, environment.getElementUtils()).isEmpty()) {
        refusals.refuse(
            type, type.getSimpleName() + " has an @Option but is no rule: it lacks @LintRule");
      } else if (written) {
        refusals.refuse(
            type, type.getSimpleName() + " was generated after the rule index was written");
      } else if (add(type)) {
        origins.add(type);
      }
    }
    if (!origins.isEmpty()) {
      written = true;
      new IndexWriter(environment, refusals).write(List.copyOf(byId.values()), origins);
    }
  }

  private boolean add(TypeElement type) {
    Optional<RuleModel> rule = reader.read(type);
    if (rule.isEmpty()) {
      return false;
    }
    RuleModel twin = byId.putIfAbsent(rule.get().id(), rule.get());
    if (twin != null) {
      refusals.refuse(type, "the id " + twin.id() + " is taken by " + twin.className());
    }
    return twin == null;
  }
}
