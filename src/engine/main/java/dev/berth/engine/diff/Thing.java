package dev.berth.engine.diff;

import dev.berth.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A thing that is declared, in a form in which things of all kinds are compared.
 *
 * @param label what messages call it
 * @param place the place that names it
 * @param firm by what it is known again, most telling first; an empty text says nothing
 * @param loose by what it is known again where nothing else on either side has the same
 * @param traits all that is said of it
 * @param home what messages call the thing that it is part of; empty if it is part of none
 * @param parts the things that are part of it
 */
record Thing(
    Kind kind,
    String label,
    Span place,
    List<String> firm,
    List<String> loose,
    List<Trait> traits,
    String home,
    List<Thing> parts) {
  /** By what the only thing of its kind is known again. */
  private static final List<String> ALONE = List.of("the only one");

  Thing {
    firm = List.copyOf(firm);
    loose = List.copyOf(loose);
    traits = List.copyOf(traits);
    parts = List.copyOf(parts);
  }

  /** A thing without parts. */
  static Thing of(
      Kind kind,
      String label,
      Span place,
      List<String> firm,
      List<String> loose,
      List<Trait> traits) {
    return new Thing(kind, label, place, firm, loose, traits, "", List.of());
  }

  /** A thing of which there is one at most. */
  static Thing only(Kind kind, String label, Span place, List<Trait> traits) {
    return of(kind, label, place, ALONE, List.of(), traits);
  }

  /** Its name, by which others refer to it; empty if it has none of its own. */
  String ownName() {
    return firm.get(0);
  }

  Optional<Trait> trait(String key) {
    for (Trait each : traits) {
      if (each.key().equals(key)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
