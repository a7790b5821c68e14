package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes findings apart that tell several things in one, so that each of these is allowed and known
 * by itself, and puts together again what is left of them.
 */
final class Parted {
  /** What each was taken out of. */
  private final Map<Diagnostic, Diagnostic> wholes = new IdentityHashMap<>();

  /** Some findings, with a finding for each part of those that have several. */
  List<Diagnostic> apart(List<Diagnostic> findings) {
    List<Diagnostic> apart = new ArrayList<>();
    for (Diagnostic each : findings) {
      for (Part part : each.parts()) {
        Diagnostic alone = each.of(List.of(part));
        wholes.put(alone, each);
        apart.add(alone);
      }
      if (each.parts().isEmpty()) {
        apart.add(each);
      }
    }
    return apart;
  }

  /**
   * Some of the findings that were taken apart, each as a whole if none of its parts is missing.
   */
  List<Diagnostic> together(List<Diagnostic> findings) {
    Map<Diagnostic, Set<Part>> left = new IdentityHashMap<>();
    List<Diagnostic> inOrder = new ArrayList<>();
    for (Diagnostic each : findings) {
      Diagnostic whole = wholes.getOrDefault(each, each);
      if (whole == each) {
        inOrder.add(each);
        continue;
      }
      if (!left.containsKey(whole)) {
        left.put(whole, Collections.newSetFromMap(new IdentityHashMap<>()));
        inOrder.add(whole);
      }
      left.get(whole).addAll(each.parts());
    }
    List<Diagnostic> together = new ArrayList<>();
    for (Diagnostic each : inOrder) {
      if (!left.containsKey(each)) {
        together.add(each);
      } else if (hasNames(left.get(each)) || !hasNames(each.parts())) {
        together.add(some(each, left.get(each)));
      }
    }
    return together;
  }

  private static boolean hasNames(Collection<Part> parts) {
    boolean has = false;
    for (Part each : parts) {
      has |= !each.name().isEmpty();
    }
    return has;
  }

  private static Diagnostic some(Diagnostic whole, Set<Part> left) {
    List<Part> some = new ArrayList<>(whole.parts());
    some.retainAll(left);
    return some.size() == whole.parts().size() ? whole : whole.of(some);
  }
}
