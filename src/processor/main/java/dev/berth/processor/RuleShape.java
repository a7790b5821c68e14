package dev.berth.processor;

import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Holds a rule's declaration against what the engine and the index need of it. */
final class RuleShape {
  private final Elements elements;
  private final Types types;
  private final Refusals refusals;

  RuleShape(Elements elements, Types types, Refusals refusals) {
    this.elements = elements;
    this.types = types;
    this.refusals = refusals;
  }

  /** Refuses what is not a public record in a package, with a name that gives an id. */
  void check(TypeElement type) {
    String name = type.getSimpleName().toString();
    if (type.getKind() != ElementKind.RECORD) {
      refusals.refuse(type, name + " is not a record");
    }
    if (!Access.isPublic(type)) {
      refusals.refuse(type, name + " is not public, so the rule index cannot make it");
    }
    if (!type.getTypeParameters().isEmpty()) {
      refusals.refuse(type, name + " has type parameters");
    }
    if (elements.getPackageOf(type).isUnnamed()) {
      refusals.refuse(type, name + " is in no package, so it has no pack");
    }
    if (Kebab.ofType(name).isEmpty()) {
      refusals.refuse(
          type,
          name + " gives no id: each word is one capital and at least one small letter or digit");
    }
  }

  /** The qualified name of the subject, or nothing, in which case the rule is refused. */
  Optional<String> subject(TypeElement type) {
    for (TypeMirror implemented : type.getInterfaces()) {
      if (implemented.getKind() == TypeKind.ERROR) {
        return Optional.empty(); // The compiler says so.
      }
      TypeElement element = (TypeElement) types.asElement(implemented);
      if (element.getQualifiedName().contentEquals(Names.RULE)) {
        return subject(type, (DeclaredType) implemented);
      }
    }
    refusals.refuse(type, type.getSimpleName() + " does not implement " + Names.RULE + " directly");
    return Optional.empty();
  }

  private Optional<String> subject(TypeElement type, DeclaredType rule) {
    TypeMirror subject = rule.getTypeArguments().isEmpty() ? rule : rule.getTypeArguments().get(0);
    if (subject.getKind() == TypeKind.ERROR) {
      return Optional.empty();
    }
    if (subject.getKind() == TypeKind.DECLARED
        && types.asElement(subject).getKind().isClass()
        && types.isSubtype(subject, elements.getTypeElement(Names.DECLARED).asType())) {
      return Optional.of(((TypeElement) types.asElement(subject)).getQualifiedName().toString());
    }
    refusals.refuse(
        type, type.getSimpleName() + " does not say which kind of declared thing it checks");
    return Optional.empty();
  }
}
