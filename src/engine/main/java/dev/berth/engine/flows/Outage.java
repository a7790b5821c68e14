package dev.berth.engine.flows;

import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.facts.Facts;
import dev.berth.model.Cluster;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What becomes of the services of some environments when machines are away. */
public final class Outage {
  /** What people are told of an answer that is not whole. */
  static final String INCOMPLETE = "Not everything could be read: services may be missing.";

  private final List<Part> parts = new ArrayList<>();
  private final Reading reading;

  private Outage(Reading reading) {
    this.reading = reading;
  }

  /**
   * What becomes of one environment.
   *
   * @param away the machines of it that are away, as it calls them
   */
  record Part(String environment, List<String> away, List<Loss> losses) {
    List<Loss> losses(Fate fate) {
      List<Loss> some = new ArrayList<>();
      for (Loss each : losses) {
        if (each.fate() == fate) {
          some.add(each);
        }
      }
      return some;
    }
  }

  /**
   * What is lost.
   *
   * @param flows all of them
   * @param without names of machines
   */
  public static Outage of(FlowTable flows, Facts facts, List<String> without, Reading reading) {
    Outage outage = new Outage(reading);
    for (EnvironmentFlows each : flows.environments()) {
      Set<Place> away = Collections.newSetFromMap(new IdentityHashMap<>());
      for (String name : without) {
        each.names().machine(name).ifPresent(away::add);
      }
      if (!away.isEmpty()) {
        outage.parts.add(part(each, facts, away));
      }
    }
    return outage;
  }

  private static Part part(EnvironmentFlows flows, Facts facts, Set<Place> away) {
    List<Chain> chains = new ArrayList<>();
    for (Cluster cluster : facts.clusters(flows.environment())) {
      chains.addAll(SiteChains.of(flows, facts, cluster));
    }
    chains.addAll(OutsideChains.of(flows, facts.catalogue()));
    Barriers barriers = new Barriers(flows);
    Comparison comparison =
        new Comparison(
            new Paths(flows, facts, barriers, Set.of()), new Paths(flows, facts, barriers, away));
    List<Loss> losses = new ArrayList<>();
    for (Chain chain : chains) {
      if (!comparison.isItselfAway(chain)) {
        losses.add(comparison.loss(flows.title(), chain));
      }
    }
    List<String> names = new ArrayList<>();
    for (Place each : away) {
      names.add(flows.words().end(each, flows.environment().span()).host());
    }
    names.sort(null);
    return new Part(flows.title(), names, losses);
  }

  List<Part> parts() {
    return parts;
  }

  /** Whether all of the files could be read, so that no service is missing. */
  public boolean isWhole() {
    return reading == Reading.WHOLE;
  }

  /** What becomes of each service, environment by environment. */
  public List<Loss> losses() {
    List<Loss> losses = new ArrayList<>();
    parts.forEach(part -> losses.addAll(part.losses()));
    return losses;
  }

  /** How many services have a fate. */
  public int count(Fate fate) {
    int count = 0;
    for (Part each : parts) {
      count += each.losses(fate).size();
    }
    return count;
  }
}
