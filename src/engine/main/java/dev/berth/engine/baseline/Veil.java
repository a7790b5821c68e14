package dev.berth.engine.baseline;

import dev.berth.engine.secret.Redaction;
import dev.berth.engine.secret.SecretPlaces;
import dev.berth.model.Secret;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.Slices;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.IdentityHashMap;
import java.util.Map;

/** Knows what of a source is secret, and must be neither named nor hashed. */
final class Veil {
  /** What stands for a character of a secret. */
  static final char BLANK = '\0';

  /** Nodes that are looked at by themselves. */
  private static final int FEW = 200;

  private final Source source;
  private final Redaction redaction;

  /** All secrets of the source, once it was asked of many nodes. */
  private SecretPlaces all;

  private int asked;

  /** What scalars say: an address of many has many parts. */
  private final Map<Scalar, String> blanked = new IdentityHashMap<>();

  private Veil(Source source) {
    this.source = source;
    this.redaction = Redaction.of(source);
  }

  /** What a source itself says of its secrets. */
  static Veil of(Source source) {
    return new Veil(source);
  }

  /** Whether a part of a node of the source is secret. */
  boolean hides(Node node) {
    Span written = node.span().anchor().orElse(node.span());
    if (asked++ < FEW) {
      return places(written).touch(written.from(), written.to());
    }
    all = all == null ? redaction.in(source, 0, source.text().length()) : all;
    return all.touch(written.from(), written.to());
  }

  /**
   * What a scalar says, with a mark in the place of each secret in it; nothing of it if more is
   * hidden than can be told from the text alone: that would tell what a secret elsewhere is.
   */
  String open(Scalar scalar) {
    Span written = scalar.span().anchor().orElse(scalar.span());
    String told = Redaction.of(scalar.text());
    String known = places(written).masked(written);
    boolean quoted = known.length() == told.length() + 2 && known.startsWith(told, 1);
    return quoted || known.equals(told) ? told : Secret.SHOWN;
  }

  private SecretPlaces places(Span span) {
    return redaction.in(span.source(), span.from(), span.to());
  }

  /** What a scalar says, in which each character of a secret is another that no address has. */
  String blanked(Scalar scalar) {
    return blanked.computeIfAbsent(scalar, this::withoutSecrets);
  }

  private String withoutSecrets(Scalar scalar) {
    Span written = scalar.span().anchor().orElse(scalar.span());
    SecretPlaces secrets = places(written);
    Slices slices = scalar.span().slices(scalar.text());
    char[] text = scalar.text().toCharArray();
    for (int i = 0; i < text.length; i++) {
      Span at = slices.of(i, i + 1);
      at = at.anchor().orElse(at);
      text[i] = secrets.touch(at.from(), at.to()) ? BLANK : text[i];
    }
    return new String(text);
  }

  /** The text of a span without its blanks; nothing of it if a part is secret. */
  String plain(Span span) {
    boolean secret = places(span).touch(span.from(), span.to());
    return secret ? Secret.SHOWN : collapsed(span.text());
  }

  /** The same of what a scalar says. */
  static String plain(String blanked) {
    return blanked.indexOf(BLANK) >= 0 ? Secret.SHOWN : collapsed(blanked);
  }

  private static String collapsed(String text) {
    return String.join(" ", text.strip().split("[ \t\r\n]+"));
  }
}
