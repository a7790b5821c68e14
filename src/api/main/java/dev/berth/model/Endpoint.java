package dev.berth.model;

import dev.berth.source.Located;
import dev.berth.source.Span;

/**
 * A host and a port out of a declared address.
 *
 * @param hostName the host, at its place in the address
 * @param port likewise the port declared there, or the default of the scheme
 */
public record Endpoint(Span span, String scheme, Value<String> hostName, Value<Integer> port)
    implements Located {
  public String host() {
    return hostName.get();
  }
}
