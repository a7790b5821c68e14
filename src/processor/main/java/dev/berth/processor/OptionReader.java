package dev.berth.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Reads the components of a rule as its options. Refusals stand at the field behind a component,
 * because compilers give the component itself no line.
 */
final class OptionReader {
  private final Elements elements;
  private final Refusals refusals;

  OptionReader(Elements elements, Refusals refusals) {
    this.elements = elements;
    this.refusals = refusals;
  }

  /** The options of a record that are sound; the others are refused. */
  List<OptionModel> read(TypeElement type) {
    List<OptionModel> options = new ArrayList<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      Optional<Mark> mark = Mark.find(component, Names.OPTION, elements);
      if (mark.isEmpty()) {
        refusals.refuse(
            place(component), "component \"" + component.getSimpleName() + "\" has no @Option");
      } else if (mark.get().isWhole()) {
        read(component, mark.get()).ifPresent(options::add);
      }
    }
    return options;
  }

  private Optional<OptionModel> read(RecordComponentElement component, Mark mark) {
    String name = component.getSimpleName().toString();
    Optional<OptionKind> kind = kind(component.asType());
    if (kind.isEmpty()) {
      refuseType(component);
      return Optional.empty();
    }
    List<String> constants = constants(component.asType());
    String enumName = constants.isEmpty() ? "" : name(component.asType());
    OptionModel option =
        new OptionModel(
            name, kind.get(), enumName, constants, mark.exactText("value"), mark.text("doc"));
    Optional<String> flaw = OptionFlaws.first(option);
    flaw.ifPresent(text -> refusals.refuse(place(component), "option \"" + name + "\": " + text));
    return flaw.isEmpty() ? Optional.of(option) : Optional.empty();
  }

  private void refuseType(RecordComponentElement component) {
    if (component.asType().getKind() != TypeKind.ERROR) {
      refusals.refuse(
          place(component),
          "component \""
              + component.getSimpleName()
              + "\" has the type "
              + component.asType()
              + "; an option is an int, a boolean, a String, a public enum or a List<String>");
    }
  }

  private static Element place(RecordComponentElement component) {
    for (Element member : component.getEnclosingElement().getEnclosedElements()) {
      if (member.getKind() == ElementKind.FIELD
          && member.getSimpleName().equals(component.getSimpleName())) {
        return member;
      }
    }
    return component.getEnclosingElement();
  }

  private Optional<OptionKind> kind(TypeMirror type) {
    return switch (type.getKind()) {
      case INT -> Optional.of(OptionKind.INTEGER);
      case BOOLEAN -> Optional.of(OptionKind.BOOLEAN);
      case DECLARED -> kind((DeclaredType) type);
      default -> Optional.empty();
    };
  }

  private Optional<OptionKind> kind(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    if (element.getQualifiedName().contentEquals("java.lang.String")) {
      return Optional.of(OptionKind.STRING);
    }
    if (element.getQualifiedName().contentEquals("java.util.List")) {
      return isListOfTexts(type) ? Optional.of(OptionKind.LIST) : Optional.empty();
    }
    boolean choice = element.getKind() == ElementKind.ENUM && Access.isPublic(element);
    return choice ? Optional.of(OptionKind.CHOICE) : Optional.empty();
  }

  private static boolean isListOfTexts(DeclaredType type) {
    return type.getTypeArguments().size() == 1
        && type.getTypeArguments().get(0).getKind() == TypeKind.DECLARED
        && name(type.getTypeArguments().get(0)).equals("java.lang.String");
  }

  private static List<String> constants(TypeMirror type) {
    List<String> constants = new ArrayList<>();
    if (type.getKind() == TypeKind.DECLARED) {
      for (Element member : ((DeclaredType) type).asElement().getEnclosedElements()) {
        if (member.getKind() == ElementKind.ENUM_CONSTANT) {
          constants.add(member.getSimpleName().toString());
        }
      }
    }
    return constants;
  }

  private static String name(TypeMirror type) {
    return ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString();
  }
}
