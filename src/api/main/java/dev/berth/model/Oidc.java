package dev.berth.model;

import dev.berth.source.Span;

/** The OpenID Connect provider of web authentication. */
public record Oidc(Value<String> issuer, Value<Endpoint> endpoint) implements Declared {
  @Override
  public Span span() {
    return issuer.span();
  }

  @Override
  public String label() {
    return issuer.isPresent()
        ? "OpenID Connect issuer \"" + issuer + "\""
        : "the OpenID Connect provider";
  }
}
