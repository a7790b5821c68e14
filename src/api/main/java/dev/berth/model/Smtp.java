package dev.berth.model;

import dev.berth.source.Span;

/** The mail server that Automation Services sends through. */
public record Smtp(Value<String> host, Value<Integer> port, Value<Boolean> secure)
    implements Declared {
  @Override
  public Span span() {
    return host.span();
  }

  @Override
  public String label() {
    return host.isPresent() ? "SMTP server \"" + host + "\"" : "the SMTP server";
  }
}
