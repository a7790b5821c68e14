package dev.berth.facts;

import dev.berth.facts.Occupancy.Taken;
import dev.berth.facts.Vacancy.Lead;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds what ports a listener follows: the services of its machine, if these are counted up from
 * elsewhere or in steps; else what all listeners of its role have on other machines, but for those
 * that are in the way of others; else the engines of its machine, if none are where engines are by
 * default; else its default.
 *
 * @param peer a listener of the role on another machine, if all of them have its ports
 * @param here what is taken on the machine, but for what the listener has itself
 */
record Leads(Optional<PortClaim> peer, List<Taken> here, Role role) {
  private static final int FEWEST_FOR_A_STEP = 3;
  private static final int WIDEST_STEP = 100;

  /** By this much, two ports hardly differ by chance; by a hundred, installations do. */
  private static final int ROUND_STEP = 10;

  /** How far apart ports of services lie that somebody counted up. */
  private static final int NEAR = 20;

  /**
   * The lead that says most.
   *
   * @param usual the first of the default ports
   * @param engines where engines are by default
   */
  Lead best(int usual, PortRange engines) {
    Lead lead = new Vacancy.Default(usual);
    if (peer.isPresent() && isFollowed(peer.get(), usual)) {
      lead = new Vacancy.Peers(peer.get().ports().first(), peer.get());
    }
    if (UsualPorts.SERVICES.contains(role)) {
      return beside(lead);
    }
    return PortPlan.isSpan(role) && lead instanceof Vacancy.Default ? among(engines, lead) : lead;
  }

  /** Where all other engines of the machine are elsewhere, they are counted up from there. */
  private Lead among(PortRange usual, Lead lead) {
    PortClaim lowest = null;
    for (Taken each : here) {
      PortClaim claim = each.claim();
      if (claim != null && claim.isEngines()) {
        if (claim.ports().overlaps(usual)) {
          return lead;
        }
        boolean lower = lowest == null || claim.ports().first() < lowest.ports().first();
        lowest = lower ? claim : lowest;
      }
    }
    return lowest == null ? lead : new Vacancy.Neighbours(lowest.ports().first(), lowest, 1);
  }

  /** A second server on a machine is none of the first one's cluster. */
  private boolean isFollowed(PortClaim peer, int usual) {
    if (role != Role.CLUSTERING) {
      return peer.ports().first() != usual;
    }
    for (Taken each : here) {
      if (each.claim() != null && each.claim().role() == role) {
        return false;
      }
    }
    return true;
  }

  private Lead beside(Lead lead) {
    List<PortClaim> neighbours = new ArrayList<>();
    TreeSet<Integer> ports = new TreeSet<>();
    for (Taken each : here) {
      if (each.claim() != null && each.claim().isServicePort()) {
        neighbours.add(each.claim());
        ports.add(each.claim().ports().first());
      }
    }
    int step = step(ports);
    if (step == 1 && !isFar(lead.first(), ports)) {
      return lead;
    }
    for (PortClaim each : neighbours) {
      if (each.ports().first() == ports.first()) {
        return new Vacancy.Neighbours(ports.first(), each, step);
      }
    }
    return lead;
  }

  /** Whether a port is far from those of all services, if there are any. */
  private static boolean isFar(int port, TreeSet<Integer> services) {
    boolean far = !services.isEmpty();
    for (int each : services) {
      far &= Math.abs(each - port) > NEAR;
    }
    return far;
  }

  /** By how much ports differ, if it is always the same. */
  private static int step(TreeSet<Integer> ports) {
    TreeSet<Integer> steps = new TreeSet<>();
    Integer before = null;
    for (Integer port : ports) {
      if (before != null) {
        steps.add(port - before);
      }
      before = port;
    }
    boolean one = steps.size() == 1 && steps.first() <= WIDEST_STEP;
    boolean regular = one && (ports.size() >= FEWEST_FOR_A_STEP || steps.first() == ROUND_STEP);
    return regular ? steps.first() : 1;
  }
}
