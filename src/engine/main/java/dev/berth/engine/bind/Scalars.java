package dev.berth.engine.bind;

import dev.berth.model.DatabaseUrl;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Keyed;
import dev.berth.model.PortRange;
import dev.berth.model.Secret;
import dev.berth.model.Version;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import java.util.Optional;

/** Reads single values as strictly as the environment schema does. */
final class Scalars {
  private static final int LONGEST_HOST = 253;
  private static final int LONGEST_INTEGER = 10;

  private Scalars() {}

  /** Text of at least one character. */
  static Optional<String> text(Node node) {
    if (node instanceof Scalar scalar && scalar.kind() == ScalarKind.TEXT) {
      String text = scalar.text();
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
    return Optional.empty();
  }

  /** Text of any length. */
  static Optional<String> anyText(Node node) {
    boolean isText = node instanceof Scalar scalar && scalar.kind() == ScalarKind.TEXT;
    return isText ? Optional.of(((Scalar) node).text()) : Optional.empty();
  }

  static Optional<Secret> secret(Node node) {
    Optional<String> text = anyText(node);
    return text.isPresent() ? Optional.of(Secret.of(text.get())) : Optional.empty();
  }

  static Optional<DatabaseUrl> databaseUrl(Node node) {
    Optional<String> text = text(node);
    return text.isPresent() ? Optional.of(DatabaseUrl.of(text.get())) : Optional.empty();
  }

  /** A host name or address; which letters it may have is a rule's affair. */
  static Optional<String> host(Node node) {
    Optional<String> text = text(node);
    boolean fits =
        text.isPresent() && text.get().codePointCount(0, text.get().length()) <= LONGEST_HOST;
    return fits ? text : Optional.empty();
  }

  /** Numbers parted by periods, written as text or as a number. */
  static Optional<String> version(Node node) {
    boolean readable =
        node instanceof Scalar scalar
            && (scalar.kind() == ScalarKind.INTEGER || scalar.kind() == ScalarKind.TEXT);
    String text = readable ? ((Scalar) node).text() : "";
    return Version.parse(text).isPresent() ? Optional.of(text) : Optional.empty();
  }

  static Optional<Boolean> bool(Node node) {
    boolean isBoolean = node instanceof Scalar scalar && scalar.kind() == ScalarKind.BOOLEAN;
    return isBoolean
        ? Optional.of("true".equalsIgnoreCase(((Scalar) node).text()))
        : Optional.empty();
  }

  /** One of a few words. */
  static <E extends Keyed> Optional<E> choice(Node node, E[] choices) {
    String text = text(node).orElse("");
    for (E choice : choices) {
      if (choice.key().equals(text)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }

  /** A plain decimal integer between two bounds. */
  static Optional<Integer> integer(Node node, int lowest, int highest) {
    if (!(node instanceof Scalar scalar) || scalar.kind() != ScalarKind.INTEGER) {
      return Optional.empty();
    }
    String text = scalar.text();
    if (text.length() > LONGEST_INTEGER) {
      return Optional.empty();
    }
    long number = Long.parseLong(text);
    return number >= lowest && number <= highest ? Optional.of((int) number) : Optional.empty();
  }

  /** A port: a number or a string of digits. */
  static Optional<Integer> port(Node node) {
    boolean readable =
        node instanceof Scalar scalar
            && (scalar.kind() == ScalarKind.INTEGER || scalar.kind() == ScalarKind.TEXT);
    return readable ? PortRange.parsePort(((Scalar) node).text()) : Optional.empty();
  }

  /** A port, or two of them joined by a hyphen. */
  static Optional<DeclaredRange> ports(Node node) {
    Optional<Integer> single = port(node);
    if (single.isPresent()) {
      return Optional.of(new DeclaredRange(single.get(), single.get()));
    }
    String text = text(node).orElse("");
    int hyphen = text.indexOf('-');
    if (hyphen < 0) {
      return Optional.empty();
    }
    Optional<Integer> first = PortRange.parsePort(text.substring(0, hyphen));
    Optional<Integer> last = PortRange.parsePort(text.substring(hyphen + 1));
    return first.isPresent() && last.isPresent()
        ? Optional.of(new DeclaredRange(first.get(), last.get()))
        : Optional.empty();
  }
}
