package dev.berth.engine.baseline;

import dev.berth.model.PortRange;
import dev.berth.model.Secret;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Sequence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells values apart, whatever they are written in: the same in YAML and in JSON, in block and in
 * flow, and in any order of keys. A short hash of a short value can be guessed, so that a mark
 * stands for each secret in a scalar, of one length for all.
 */
final class ValueHash {
  private static final int DIGITS = 8;

  private final Veil veil;
  private final StringBuilder said = new StringBuilder();

  private ValueHash(Veil veil) {
    this.veil = veil;
  }

  /** Eight hexadecimal digits: the start of a SHA-256 over the UTF-8 of what a node says. */
  static String of(Node node, Veil veil) {
    ValueHash hash = new ValueHash(veil);
    hash.add(node);
    return of(hash.said.toString());
  }

  /** The same without the properties of an address, which do not tell what it leads to. */
  static String ofAddress(Scalar scalar, Veil veil) {
    String said = veil.hides(scalar) ? veil.open(scalar) : scalar.text();
    String address = said.substring(0, AddressHost.properties(said));
    char kind = scalar.text().startsWith(address) ? 't' : 's';
    return address.equals(said) ? of(scalar, veil) : of(encoded(kind, address));
  }

  /** The same of a text that holds no secret. */
  static String of(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same of a number, as it is written in decimal. */
  static String of(int number) {
    return ofPlain(String.valueOf(number));
  }

  /** The same of a number in decimal, true or false. */
  static String ofPlain(String word) {
    return of(encoded('v', word));
  }

  /** The same of a port, as two things share it; empty if a text is no single one. */
  static String ofPort(String text) {
    return PortRange.parsePort(text).map(ValueHash::of).orElse("");
  }

  /** The same of a text that stands at a place and is no number. */
  static String ofText(String text) {
    return of(encoded('t', text));
  }

  private void add(Node node) {
    if (node instanceof Mapping mapping) {
      Map<String, Node> sorted = new TreeMap<>();
      for (Mapping.Entry entry : mapping.entries()) {
        sorted.put(veil.hides(entry.key()) ? Secret.SHOWN : entry.key().text(), entry.value());
      }
      said.append('{');
      for (Map.Entry<String, Node> entry : sorted.entrySet()) {
        add('k', entry.getKey());
        add(entry.getValue());
      }
      said.append('}');
    } else if (node instanceof Sequence sequence) {
      said.append('[');
      sequence.items().forEach(this::add);
      said.append(']');
    } else {
      add((Scalar) node);
    }
  }

  private void add(Scalar scalar) {
    if (veil.hides(scalar)) {
      add('s', veil.open(scalar));
      return;
    }
    if (isNumber(scalar)) {
      add('v', scalar.text());
      return;
    }
    switch (scalar.kind()) {
      case TEXT -> add('t', scalar.text());
      case NULL -> add('n', "");
      default -> add('v', scalar.text().toLowerCase(Locale.ROOT));
    }
  }

  /** Whether a number is written, or a port in quotes. */
  private static boolean isNumber(Scalar scalar) {
    String text = scalar.text();
    boolean quoted = scalar.kind() == ScalarKind.TEXT && !text.isEmpty();
    return scalar.kind() == ScalarKind.INTEGER || quoted && PortRange.parsePort(text).isPresent();
  }

  private void add(char kind, String text) {
    said.append(encoded(kind, text));
  }

  private static String encoded(char kind, String text) {
    return "" + kind + text.length() + ':' + text;
  }
}
