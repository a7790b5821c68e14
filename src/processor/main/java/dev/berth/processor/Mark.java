package dev.berth.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** An annotation as it stands on an element, with its defaults filled in. */
record Mark(Element element, AnnotationMirror mirror, Map<String, AnnotationValue> values) {
  static Optional<Mark> find(Element element, String annotation, Elements elements) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(annotation)) {
        Map<String, AnnotationValue> values = new LinkedHashMap<>();
        elements
            .getElementValuesWithDefaults(mirror)
            .forEach((method, value) -> values.put(method.getSimpleName().toString(), value));
        return Optional.of(new Mark(element, mirror, values));
      }
    }
    return Optional.empty();
  }

  /** Whether every value is there and of its type; where one is not, the compiler says so. */
  boolean isWhole() {
    for (var method :
        ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
      AnnotationValue value = values.get(method.getSimpleName().toString());
      if (value == null || value.toString().contains("<error>") && isBroken(value)) {
        return false;
      }
    }
    return true;
  }

  AnnotationValue value(String name) {
    return values.get(name);
  }

  /** The text under a name, as it is. */
  String exactText(String name) {
    return values.get(name).getValue().toString();
  }

  /** The text under a name, on one line. */
  String text(String name) {
    return onOneLine(exactText(name));
  }

  /** The name of the enum constant under a name. */
  String constant(String name) {
    return ((VariableElement) values.get(name).getValue()).getSimpleName().toString();
  }

  /** The texts under a name, each on one line, with their places in the annotation. */
  Map<AnnotationValue, String> texts(String name) {
    Map<AnnotationValue, String> texts = new LinkedHashMap<>();
    for (AnnotationValue item : items(values.get(name))) {
      texts.put(item, onOneLine(item.getValue().toString()));
    }
    return texts;
  }

  private static boolean isBroken(AnnotationValue value) {
    // The compiler's stand-in for a faulty value prints without the quotes of a text.
    for (AnnotationValue item : items(value)) {
      if (item.toString().equals("<error>")) {
        return true;
      }
    }
    return false;
  }

  private static List<AnnotationValue> items(AnnotationValue value) {
    if (!(value.getValue() instanceof List<?> list)) {
      return List.of(value);
    }
    List<AnnotationValue> items = new ArrayList<>();
    for (Object item : list) {
      items.add((AnnotationValue) item);
    }
    return items;
  }

  private static String onOneLine(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }
}
