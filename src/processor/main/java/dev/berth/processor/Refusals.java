package dev.berth.processor;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Where the processor says what is wrong with a rule; each refusal fails the compilation. */
final class Refusals {
  private final Messager messager;
  private int count;

  Refusals(Messager messager) {
    this.messager = messager;
  }

  /** How many there were so far. */
  int count() {
    return count;
  }

  /** Refuses what concerns no single element. */
  void refuse(String message) {
    count++;
    messager.printMessage(Kind.ERROR, printable(message));
  }

  void refuse(Element element, String message) {
    count++;
    messager.printMessage(Kind.ERROR, printable(message), element);
  }

  void refuse(Mark mark, String message) {
    count++;
    messager.printMessage(Kind.ERROR, printable(message), mark.element(), mark.mirror());
  }

  void refuse(Mark mark, AnnotationValue value, String message) {
    count++;
    messager.printMessage(Kind.ERROR, printable(message), mark.element(), mark.mirror(), value);
  }

  /** Compilers print control characters as they are, so a rule's text could forge their output. */
  private static String printable(String message) {
    StringBuilder text = new StringBuilder(message.length());
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      text.append(Character.isISOControl(c) ? '\uFFFD' : c);
    }
    return text.toString();
  }
}
