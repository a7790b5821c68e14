package dev.berth.engine.bind;

import dev.berth.source.Node;
import java.util.List;
import java.util.Optional;

/** The kinds of address of the declaration format. */
final class Addresses {
  private Addresses() {}

  /** {@code ldap://host[:port]} or {@code ldaps://host[:port]}, with any path. */
  static Optional<Address> ldap(String text) {
    return Address.parse(text, "ldap", "ldaps");
  }

  /** {@code http://host[:port]} or {@code https://host[:port]}, with any path. */
  static Optional<Address> web(String text) {
    return Address.parse(text, "http", "https");
  }

  /** One or more of {@code tcp://host[:port]} and {@code ssl://host[:port]}, parted by commas. */
  static List<Address> ems(String text) {
    return Address.parseAll(text, "tcp", "ssl");
  }

  static Optional<String> ldap(Node node) {
    Optional<String> text = Scalars.text(node);
    return text.isPresent() && ldap(text.get()).isPresent() ? text : Optional.empty();
  }

  static Optional<String> web(Node node) {
    Optional<String> text = Scalars.text(node);
    return text.isPresent() && web(text.get()).isPresent() ? text : Optional.empty();
  }

  static Optional<String> ems(Node node) {
    Optional<String> text = Scalars.text(node);
    return text.isPresent() && !ems(text.get()).isEmpty() ? text : Optional.empty();
  }
}
