package dev.berth.engine.upgrade;

import dev.berth.engine.upgrade.PortShift.Fact;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.Catalogue;
import dev.berth.model.CatalogueRow.PortDefault;
import dev.berth.model.Environment;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Version;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the listeners of an environment in two versions against each other. */
final class PortShifts {
  /** Behind the first clustering port, one after the other. */
  private static final List<Role> FURTHER =
      List.of(Role.CLUSTERING_SECOND, Role.CLUSTERING_THIRD, Role.CLUSTERING_FOURTH);

  private final Catalogue catalogue;
  private final Version from;
  private final Version to;
  private final List<PortShift> shifts = new ArrayList<>();

  private PortShifts(Catalogue catalogue, Version from, Version to) {
    this.catalogue = catalogue;
    this.from = from;
    this.to = to;
  }

  /** A listener of either version: the same thing on the same machine, for the same. */
  private record Identity(Role role, Span owner, String machine) {}

  private record Pair(List<PortClaim> now, List<PortClaim> there) {}

  /** In the order of the document. */
  static List<PortShift> of(Facts now, Environment before, Facts there, Environment after) {
    PortShifts shifts = new PortShifts(now.catalogue(), before.version(), after.version());
    Map<Identity, Pair> pairs = new LinkedHashMap<>();
    for (PortClaim claim : now.claims(before)) {
      pair(claim, pairs).now.add(claim);
    }
    for (PortClaim claim : there.claims(after)) {
      pair(claim, pairs).there.add(claim);
    }
    for (Pair each : pairs.values()) {
      shifts.compare(each);
    }
    return shifts.shifts;
  }

  private static Pair pair(PortClaim claim, Map<Identity, Pair> pairs) {
    Identity identity = new Identity(claim.role(), claim.owner().span(), claim.machine().name());
    return pairs.computeIfAbsent(
        identity, unknown -> new Pair(new ArrayList<>(), new ArrayList<>()));
  }

  private void compare(Pair pair) {
    for (int i = 0; i < Math.max(pair.now.size(), pair.there.size()); i++) {
      Optional<PortClaim> now = at(i, pair.now);
      Optional<PortClaim> there = at(i, pair.there);
      Role role = now.isPresent() ? now.get().role() : there.orElseThrow().role();
      if (role == Role.CLUSTERING && now.isPresent() && there.isPresent()) {
        compareClustering(now.get(), there.get());
      } else if (isKnown(role)) {
        compare(role, now, there);
      }
    }
  }

  private static Optional<PortClaim> at(int index, List<PortClaim> claims) {
    return index < claims.size() ? Optional.of(claims.get(index)) : Optional.empty();
  }

  /** Whether the catalogue knows the role. */
  private static boolean isKnown(Role role) {
    return role != Role.RESERVED && role != Role.LOAD_BALANCER;
  }

  private void compare(Role role, Optional<PortClaim> now, Optional<PortClaim> there) {
    Optional<PortRange> before = now.map(PortClaim::ports);
    Optional<PortRange> after = there.map(PortClaim::ports);
    List<Fact> facts = new ArrayList<>();
    now.ifPresent(claim -> addFact(role, claim, from, facts));
    there.ifPresent(claim -> addFact(role, claim, to, facts));
    PortShift shift = new PortShift(role, now, there, before, after, facts);
    boolean open = !shift.uncertainVersions().isEmpty() && isByDefault(now, there);
    boolean held = shift.isHeld() && isLeft(role, before.orElseThrow());
    if (!from.equals(to) && (!before.equals(after) || open || held)) {
      shifts.add(shift);
    }
  }

  /** Whether ports start where they do by default now, and there by default elsewhere. */
  private boolean isLeft(Role role, PortRange ports) {
    Optional<PortRange> old = catalogue.defaultPorts(role, from);
    Optional<PortRange> fresh = catalogue.defaultPorts(role, to);
    return old.isPresent()
        && fresh.isPresent()
        && old.get().first() == ports.first()
        && fresh.get().first() != ports.first();
  }

  private static boolean isByDefault(Optional<PortClaim> now, Optional<PortClaim> there) {
    return now.isPresent()
        && there.isPresent()
        && !now.get().isDeclared()
        && !there.get().isDeclared();
  }

  private void addFact(Role role, PortClaim claim, Version version, List<Fact> facts) {
    for (PortDefault each : catalogue.row(role).defaults()) {
      boolean fits = each.variant().isEmpty() || each.ports().overlaps(claim.ports());
      if (fits && each.holdsIn(version)) {
        facts.add(fact(each, version));
        return;
      }
    }
  }

  static Fact fact(PortDefault found, Version version) {
    return new Fact(version.toString(), found.certainty(), found.sources());
  }

  /** The ports behind the first one come and go with versions, wherever the first one is. */
  private void compareClustering(PortClaim now, PortClaim there) {
    if (now.ports().first() != there.ports().first()) {
      compare(Role.CLUSTERING, Optional.of(now), Optional.of(there));
    }
    FurtherShifts further = new FurtherShifts(catalogue, from, to);
    for (int i = 0; i < FURTHER.size(); i++) {
      int port = there.ports().first() + i + 1;
      if (port <= PortRange.HIGHEST) {
        further.add(FURTHER.get(i), PortRange.of(port), now, there, shifts);
      }
    }
  }
}
