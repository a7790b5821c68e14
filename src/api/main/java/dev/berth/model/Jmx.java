package dev.berth.model;

import dev.berth.source.Located;
import dev.berth.source.Span;

/**
 * Monitoring by JMX; off unless enabled.
 *
 * @param toggle what is said of whether it is on
 */
public record Jmx(
    Span span,
    Value<Boolean> toggle,
    Value<Integer> port,
    Value<Boolean> tls,
    Value<Boolean> authentication)
    implements Located {

  public boolean enabled() {
    return toggle.is(true);
  }
}
