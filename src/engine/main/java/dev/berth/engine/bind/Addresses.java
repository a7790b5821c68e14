package dev.berth.engine.bind;

import dev.berth.source.Node;
import java.util.Optional;

/** The kinds of address of the declaration format. */
final class Addresses {
  private Addresses() {}

  /** {@code ldap://host[:port]} or {@code ldaps://host[:port]}. */
  static Optional<String> ldap(Node node) {
    return Scalars.text(node).filter(text -> Address.parse(text, "ldap", "ldaps").isPresent());
  }

  /** {@code http://host[:port]} or {@code https://host[:port]}, with any path. */
  static Optional<String> web(Node node) {
    return Scalars.text(node).filter(text -> Address.parse(text, "http", "https").isPresent());
  }

  /** One or more of {@code tcp://host[:port]} and {@code ssl://host[:port]}, parted by commas. */
  static Optional<String> ems(Node node) {
    return Scalars.text(node).filter(Addresses::isEms);
  }

  private static boolean isEms(String text) {
    for (String part : text.split(",", -1)) {
      if (part.endsWith("/") || Address.parse(part, "tcp", "ssl").isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
