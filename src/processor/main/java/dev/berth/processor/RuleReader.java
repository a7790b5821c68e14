package dev.berth.processor;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads an annotated type as a rule, or refuses it. */
final class RuleReader {
  private final Elements elements;
  private final Refusals refusals;
  private final RuleShape shape;
  private final RuleText text;
  private final CitationReader citations;
  private final OptionReader options;

  RuleReader(ProcessingEnvironment environment, SourceList sources, Refusals refusals) {
    this.elements = environment.getElementUtils();
    this.refusals = refusals;
    this.shape = new RuleShape(elements, environment.getTypeUtils(), refusals);
    this.text = new RuleText(refusals);
    this.citations = new CitationReader(sources, refusals);
    this.options = new OptionReader(elements, refusals);
  }

  /** The rule, or nothing if it is refused here or the compiler will refuse it. */
  Optional<RuleModel> read(TypeElement type) {
    int before = refusals.count();
    shape.check(type);
    Optional<String> subject = shape.subject(type);
    List<OptionModel> found = options.read(type);
    Optional<Mark> mark = Mark.find(type, Names.LINT_RULE, elements).filter(Mark::isWhole);
    mark.ifPresent(text::check);
    List<Cited> cited = mark.map(citations::read).orElse(List.of());
    boolean sound =
        refusals.count() == before
            && mark.isPresent()
            && subject.isPresent()
            && found.size() == type.getRecordComponents().size();
    return sound
        ? Optional.of(rule(type, mark.get(), subject.get(), cited, found))
        : Optional.empty();
  }

  private RuleModel rule(
      TypeElement type, Mark mark, String subject, List<Cited> cited, List<OptionModel> found) {
    return new RuleModel(
        Kebab.ofType(type.getSimpleName().toString()).orElseThrow(),
        elements.getPackageOf(type).getQualifiedName().toString(),
        type.getQualifiedName().toString(),
        mark.constant("severity"),
        mark.constant("confidence"),
        mark.constant("profile"),
        mark.exactText("suppressible"),
        mark.text("summary"),
        mark.text("why"),
        mark.text("fix"),
        cited,
        mark.text("since"),
        found,
        subject,
        List.copyOf(mark.texts("about").values()));
  }
}
