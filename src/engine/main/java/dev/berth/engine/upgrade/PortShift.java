package dev.berth.engine.upgrade;

import dev.berth.facts.PortClaim;
import dev.berth.model.Certainty;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A listener whose ports are others in another version, or may be.
 *
 * @param role what the ports are for
 * @param now the listener as it is; nothing if it is not there yet
 * @param there the listener in the other version; nothing if it is no longer there
 * @param before the ports that it has only now
 * @param after the ports that it has only there
 * @param facts what the catalogue says of both versions
 */
record PortShift(
    Role role,
    Optional<PortClaim> now,
    Optional<PortClaim> there,
    Optional<PortRange> before,
    Optional<PortRange> after,
    List<Fact> facts) {
  PortShift {
    facts = List.copyOf(facts);
  }

  /** What the catalogue says of a version. */
  record Fact(String version, Certainty certainty, List<String> sources) {}

  /** The listener in the version in which it is there. */
  PortClaim claim() {
    return there.isPresent() ? there.get() : now.orElseThrow();
  }

  /** Whether the ports are the same as far as is known, because both versions' defaults are. */
  boolean isOpenQuestion() {
    return before.equals(after) && !isHeld();
  }

  /** Whether the ports are declared, and are the default of one version only. */
  boolean isHeld() {
    return before.equals(after) && claim().isDeclared() && !isFurther();
  }

  /** Whether the ports follow from the first clustering port. */
  boolean isFurther() {
    return role != claim().role();
  }

  /** No page says of a version what it does not have. */
  Certainty certainty() {
    Certainty least = after.isPresent() ? Certainty.CONFIRMED : Certainty.INFERRED;
    for (Fact each : facts) {
      least = least.and(each.certainty);
    }
    return least;
  }

  List<String> sources() {
    Set<String> sources = new LinkedHashSet<>();
    for (Fact each : facts) {
      sources.addAll(each.sources);
    }
    return new ArrayList<>(sources);
  }

  /** The versions of which the sources say nothing sure. */
  List<String> uncertainVersions() {
    List<String> versions = new ArrayList<>();
    for (Fact each : facts) {
      if (each.certainty == Certainty.UNCERTAIN) {
        versions.add(each.version);
      }
    }
    return versions;
  }
}
