package dev.berth.processor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Reads the rules of a compilation, refuses at its element what is wrong with one, and writes the
 * index of the sound ones. The index is called {@code Rules} and stands in the longest package that
 * holds all rules; {@code -Aberth.index=a.qualified.Name} gives it another name.
 */
public final class RuleProcessor extends AbstractProcessor {
  private Refusals refusals;
  private Rulebook rulebook;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    refusals = new Refusals(environment.getMessager());
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Names.LINT_RULE, Names.OPTION);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(IndexWriter.NAME_OPTION);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      if (!annotations.isEmpty()) {
        process(typesMarked(annotations, round));
      }
    } catch (IOException | RuntimeException | LinkageError failure) {
      refusals.refuse("the berth annotation processor failed: " + failure);
    }
    return true;
  }

  /** The types that carry a rule's annotation, or have a component that does, by name. */
  private static List<TypeElement> typesMarked(
      Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<TypeElement> types = new ArrayList<>();
    for (TypeElement annotation : annotations) {
      for (Element marked : round.getElementsAnnotatedWith(annotation)) {
        boolean isType = marked instanceof TypeElement;
        TypeElement type = (TypeElement) (isType ? marked : marked.getEnclosingElement());
        if (!types.contains(type)) {
          types.add(type);
        }
      }
    }
    types.sort(Comparator.comparing(type -> type.getQualifiedName().toString()));
    return types;
  }

  /** Writes in the same round: a source written in the last one draws a warning. */
  private void process(List<TypeElement> types) throws IOException {
    if (rulebook == null) {
      rulebook = new Rulebook(processingEnv, SourceList.builtIn(), refusals);
    }
    rulebook.add(types);
  }
}
