package dev.berth.model;

import dev.berth.source.Span;
import java.util.List;

/**
 * TIBCO EMS, which triggers scheduled updates.
 *
 * @param endpoints what the server address lists
 */
public record Ems(Value<String> serverUrl, List<Endpoint> endpoints) implements Declared {
  @Override
  public Span span() {
    return serverUrl.span();
  }

  @Override
  public String label() {
    return "EMS server";
  }
}
