package dev.berth.engine.bind;

import dev.berth.model.Catalogue;
import dev.berth.model.CatalogueRow;
import dev.berth.model.CatalogueRow.PortDefault;
import dev.berth.model.Role;
import dev.berth.model.Value;
import dev.berth.model.Version;
import dev.berth.source.Located;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One document being bound: by which version it is judged, and what was unexpected so far. */
final class Reading {
  /** How many of the numbers and texts met last are kept: a power of two. */
  private static final int KEPT = 256;

  private final Catalogue catalogue;
  private final Version version;
  private final List<Located> surprises = new ArrayList<>();
  private final Integer[] numbers = new Integer[KEPT];
  private final String[] texts = new String[KEPT];

  Reading(Catalogue catalogue, Version version) {
    this.catalogue = catalogue;
    this.version = version;
  }

  Version version() {
    return version;
  }

  List<Located> surprises() {
    return surprises;
  }

  void surprise(Located place) {
    surprises.add(place);
  }

  /** The number as one object with its equals: the same few ports come again and again. */
  Integer shared(Integer number) {
    int at = number & KEPT - 1;
    if (!number.equals(numbers[at])) {
      numbers[at] = number;
    }
    return numbers[at];
  }

  /** The text as one object with its equals: the same few names come again and again. */
  String shared(String text) {
    int at = text.hashCode() & KEPT - 1;
    if (!text.equals(texts[at])) {
      texts[at] = text;
    }
    return texts[at];
  }

  /** The default port of a role for the owner at a place; absent where it has none. */
  Value<Integer> defaultPort(Role role, String variant, Span owner) {
    CatalogueRow row = catalogue.row(role);
    Optional<PortDefault> found = row.defaultIn(version, variant);
    return found.isPresent()
        ? Value.defaulted(shared(found.get().ports().first()), owner, row, found.get().certainty())
        : Value.absent(owner);
  }

  /** The default number of ports of a role for the owner at a place; absent where it has none. */
  Value<Integer> defaultPortCount(Role role, Span owner) {
    CatalogueRow row = catalogue.row(role);
    Optional<PortDefault> found = row.defaultIn(version, "");
    if (found.isEmpty()) {
      return Value.absent(owner);
    }
    int count = found.get().ports().last() - found.get().ports().first() + 1;
    return Value.defaulted(shared(count), owner, row, found.get().certainty());
  }
}
