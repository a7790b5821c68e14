package dev.berth.engine.catalogue;

import dev.berth.source.Located;
import java.util.List;

/**
 * The port catalogue cannot be compiled. The message has a line for each mistake, with its place.
 */
public final class InvalidCatalogue extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private InvalidCatalogue(String message) {
    super(message);
  }

  static InvalidCatalogue at(Located place, String message) {
    return new InvalidCatalogue(place.span() + ": " + message);
  }

  static InvalidCatalogue of(List<InvalidCatalogue> mistakes) {
    StringBuilder message = new StringBuilder();
    for (InvalidCatalogue mistake : mistakes) {
      message.append(message.isEmpty() ? "" : "\n").append(mistake.getMessage());
    }
    return new InvalidCatalogue(message.toString());
  }
}
