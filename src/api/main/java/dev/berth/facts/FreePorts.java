package dev.berth.facts;

import dev.berth.facts.Occupancy.Taken;
import dev.berth.model.Catalogue;
import dev.berth.model.PortRange;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the next port that is free on a machine: that no listener of any environment has, nor may
 * have as a boundary of its engine ports or as a further clustering port, that is not reserved, not
 * one that the system hands out, and not the default of something else.
 */
final class FreePorts {
  /** Listeners on one machine among which a free port is still looked for. */
  private static final int MOST = 300;

  private static final int FEWEST_FOR_A_STEP = 3;
  private static final int WIDEST_STEP = 100;

  /** How far apart ports of services lie that somebody counted up. */
  private static final int NEAR = 20;

  private final UsualPorts usual;
  private final Occupancy occupancy;

  FreePorts(Occupancy occupancy, Catalogue catalogue) {
    this.occupancy = occupancy;
    this.usual = new UsualPorts(catalogue);
  }

  /** The next port for a listener, or the first of the next ports for engines. */
  Optional<Integer> next(PortClaim claim) {
    List<Taken> taken = occupancy.on(claim.machine());
    if (taken.size() > MOST || claim.ports().first() < PortRange.FIRST_UNPRIVILEGED) {
      return Optional.empty();
    }
    return claim.isEngines() ? nextRange(claim, taken) : nextPort(claim, taken);
  }

  /** The default of a listener that is not there, if all the ports that it takes are free there. */
  Optional<Integer> usual(PortClaim claim) {
    List<Taken> taken = occupancy.on(claim.machine());
    Optional<Integer> own = usual.of(claim);
    if (own.isEmpty() || taken.size() > MOST) {
      return Optional.empty();
    }
    PortRange ports = occupancy.withDoubtful(claim);
    int more = ports.last() - ports.first();
    return isFree(own.get(), more, taken, claim) ? own : Optional.empty();
  }

  /** A listener that was moved to a port that is taken goes back to its default, if it can. */
  private Optional<Integer> nextPort(PortClaim claim, List<Taken> taken) {
    boolean counted = claim.isServicePort() && isCountedUp(claim, taken);
    Optional<Integer> own = counted ? Optional.empty() : usual.of(claim);
    if (own.isPresent() && taker(PortRange.of(own.get()), taken, claim).isEmpty()) {
      return own;
    }
    TreeSet<Integer> services = services(claim, taken);
    int step = step(services);
    int port = start(claim.ports().first(), services) + step;
    while (port <= PortRange.HIGHEST) {
      if (taker(PortRange.of(port), taken, claim).isEmpty() && !usual.isOfOthers(port, claim)) {
        return Optional.of(port);
      }
      port += step;
    }
    return Optional.empty();
  }

  /** Whether a service is near its default, or others of the machine are far from theirs. */
  private boolean isCountedUp(PortClaim claim, List<Taken> taken) {
    boolean counted = !usual.isBeyond(NEAR, claim);
    for (Taken each : taken) {
      boolean other = each.claim() != null && each.claim() != claim && each.claim().isServicePort();
      counted |= other && usual.isBeyond(NEAR, each.claim());
    }
    return counted;
  }

  private Optional<Integer> nextRange(PortClaim claim, List<Taken> taken) {
    PortRange ports = occupancy.withDoubtful(claim);
    int more = ports.last() - ports.first();
    Optional<Integer> home = home(claim, more, taken);
    if (home.isPresent()) {
      return home;
    }
    int first = isAlone(claim, taken) ? usual.of(claim).orElse(ports.first()) : ports.first();
    while (first + more <= PortRange.HIGHEST) {
      Optional<PortRange> taker = taker(new PortRange(first, first + more), taken, claim);
      if (taker.isEmpty()) {
        return Optional.of(first);
      }
      first = taker.get().last() + 1;
    }
    return Optional.empty();
  }

  /** The default of engines that are elsewhere, or the port before it, as in other versions. */
  private Optional<Integer> home(PortClaim claim, int more, List<Taken> taken) {
    if (!usual.isBeyond(1, claim) || areOthersAway(claim, taken)) {
      return Optional.empty();
    }
    int own = usual.of(claim).get();
    for (int first : new int[] {own, own - 1}) {
      if (isFree(first, more, taken, claim)) {
        return Optional.of(first);
      }
    }
    return Optional.empty();
  }

  /** Whether somebody gives engines of the machine ports of their own. */
  private boolean areOthersAway(PortClaim claim, List<Taken> taken) {
    boolean away = false;
    for (Taken each : taken) {
      boolean engines = each.claim() != null && each.claim().isEngines();
      away |= engines && each.claim() != claim && usual.isBeyond(1, each.claim());
    }
    return away;
  }

  /** Whether engines start below their default, and no others of the machine do. */
  private boolean isAlone(PortClaim claim, List<Taken> taken) {
    for (Taken each : taken) {
      boolean engines = each.claim() != null && each.claim() != claim && each.claim().isEngines();
      if (engines && usual.isAbove(each.claim())) {
        return false;
      }
    }
    return usual.isAbove(claim);
  }

  /** Whether so many ports behind a first one are there, and nobody else has any of them. */
  private static boolean isFree(int first, int more, List<Taken> taken, PortClaim mover) {
    int last = first + more;
    return last <= PortRange.HIGHEST && taker(new PortRange(first, last), taken, mover).isEmpty();
  }

  private static Optional<PortRange> taker(PortRange ports, List<Taken> taken, PortClaim mover) {
    for (Taken each : taken) {
      if (each.claim() != mover && each.ports().overlaps(ports)) {
        return Optional.of(each.ports());
      }
    }
    return Optional.empty();
  }

  /**
   * The port to count up from: the one that collides, or the first of the other services if that is
   * far from all of theirs.
   */
  static int start(int port, TreeSet<Integer> services) {
    boolean far = !services.isEmpty();
    for (int each : services) {
      far &= Math.abs(each - port) > NEAR;
    }
    return far ? services.first() : port;
  }

  /** By how much ports differ, if it is always the same. */
  static int step(TreeSet<Integer> ports) {
    TreeSet<Integer> steps = new TreeSet<>();
    Integer before = null;
    for (Integer port : ports) {
      if (before != null) {
        steps.add(port - before);
      }
      before = port;
    }
    boolean regular = ports.size() >= FEWEST_FOR_A_STEP && steps.size() == 1;
    return regular && steps.first() <= WIDEST_STEP ? steps.first() : 1;
  }

  /** The ports of the other services on a machine, if it is one of a service that moves. */
  private static TreeSet<Integer> services(PortClaim claim, List<Taken> taken) {
    TreeSet<Integer> ports = new TreeSet<>();
    for (Taken each : taken) {
      boolean other = each.claim() != null && each.claim() != claim && each.claim().isServicePort();
      if (other && claim.isServicePort()) {
        ports.add(each.ports().first());
      }
    }
    return ports;
  }
}
