package dev.berth.engine.baseline;

import dev.berth.engine.secret.Redaction;
import dev.berth.model.Secret;
import dev.berth.source.Node;
import dev.berth.source.Source;
import dev.berth.source.Span;

/** Knows what of a source is secret, and must be neither named nor hashed. */
record Veil(Redaction redaction) {
  /** What a source itself says of its secrets. */
  static Veil of(Source source) {
    return new Veil(Redaction.of(source));
  }

  /** Whether a part of a node is secret. */
  boolean hides(Node node) {
    Span written = node.span().anchor().orElse(node.span());
    return redaction
        .in(written.source(), written.from(), written.to())
        .touch(written.from(), written.to());
  }

  /** The text of a span without its blanks; nothing of it if a part is secret. */
  String plain(Span span) {
    boolean secret =
        redaction.in(span.source(), span.from(), span.to()).touch(span.from(), span.to());
    return secret ? Secret.SHOWN : String.join(" ", span.text().strip().split("[ \t\r\n]+"));
  }
}
