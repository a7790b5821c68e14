package dev.berth.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which ends of rules are about a machine. Machines that are alike have the same one, so that what
 * is known of one connection is known of many.
 */
final class Standing {
  private final Ground ground;
  private final List<End> own;
  private final boolean ofSpotfire;

  Standing(Ground ground, List<End> own, boolean ofSpotfire) {
    this.ground = ground;
    this.own = own;
    this.ofSpotfire = ofSpotfire;
  }

  /** The ends that are or may be about all machines with the same addresses and the same zone. */
  static final class Ground {
    private final String zone;
    private final Set<String> zones;
    private final Set<String> ofOther;
    private final Set<Integer> sure = new HashSet<>();
    private final Set<Integer> unknown = new HashSet<>();
    private final List<End> ends = new ArrayList<>();

    Ground(PossibleZones possible, Iterable<End> candidates, Place place) {
      this.zone = possible.known(place);
      this.zones = possible.of(place);
      this.ofOther = possible.ofOther(place);
      for (End end : candidates) {
        Match match = end.about(place);
        if (match != Match.NO) {
          ends.add(end);
          (match == Match.YES ? sure : unknown).add(end.id);
        }
      }
    }

    /** What tells it from others that are not alike. */
    List<Object> essence() {
      return List.of(zone, zones, ofOther, sure, unknown);
    }

    private Match match(End end) {
      if (sure.contains(end.id)) {
        return Match.YES;
      }
      return unknown.contains(end.id) ? Match.UNKNOWN : Match.NO;
    }
  }

  /** The zone of the machine; empty if it is unknown. */
  String zone() {
    return ground.zone;
  }

  /** The zones that it may be in: the one that it is in, if that is known. */
  Set<String> zones() {
    return ground.zones;
  }

  /**
   * Whether it may be in the zone of a machine that connects to it. One of no known zone may be in
   * any that its addresses do not tell it from; other systems are elsewhere unless something says
   * that they are here.
   */
  boolean mayBeBeside(Standing source) {
    if (source.isOfNoZone()) {
      return isOfNoZone() || source.ground.zones.contains(zone());
    }
    Set<String> own = ofSpotfire ? ground.zones : ground.ofOther;
    return own.contains(source.zone());
  }

  /** Whether no zone is known of it. */
  boolean isOfNoZone() {
    return zone().isEmpty();
  }

  /** The ends that are or may be about it. */
  List<End> ends() {
    List<End> ends = new ArrayList<>(ground.ends);
    ends.addAll(own);
    return ends;
  }

  Match match(End end) {
    return own.contains(end) ? Match.YES : ground.match(end);
  }
}
