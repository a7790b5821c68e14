package dev.berth.facts;

import dev.berth.model.Catalogue;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

  private final Catalogue catalogue;
  private final UsualPorts usual;
  private final Map<Machine, List<Taken>> byMachine = new IdentityHashMap<>();

  /** Ports that are taken; {@code claim} is null if it is not by a listener. */
  private record Taken(PortRange ports, PortClaim claim) {}

  FreePorts(
      List<PortClaim> claims,
      Collection<Environment> environments,
      Machines machines,
      Catalogue catalogue) {
    this.catalogue = catalogue;
    this.usual = new UsualPorts(catalogue);
    for (PortClaim claim : claims) {
      add(claim.machine(), new Taken(withDoubtful(claim), claim));
    }
    for (Environment environment : environments) {
      for (Host host : environment.hosts()) {
        Optional<DeclaredRange> handedOut = host.ephemeralPorts().toOptional();
        if (host.name().isPresent() && handedOut.isPresent() && !handedOut.get().isReversed()) {
          Machine machine = machines.of(environment, host.name().get());
          add(machine, new Taken(handedOut.get().range().get(), null));
        }
      }
    }
  }

  private void add(Machine machine, Taken taken) {
    byMachine.computeIfAbsent(machine, unknown -> new ArrayList<>()).add(taken);
  }

  /** The ports of a listener with those behind them that it may have as well. */
  private PortRange withDoubtful(PortClaim claim) {
    int last = claim.ports().last();
    if (claim.isEngines() && catalogue.hasBoundary(claim.role(), claim.environment().version())) {
      last++;
    }
    if (claim.role() == Role.CLUSTERING) {
      int possible = ClusteringPorts.possibleCount(claim.environment().version(), catalogue);
      last = Math.max(last, claim.ports().first() + possible - 1);
    }
    return new PortRange(claim.ports().first(), Math.min(last, PortRange.HIGHEST));
  }

  /** The next port for a listener, or the first of the next ports for engines. */
  Optional<Integer> next(PortClaim claim) {
    List<Taken> taken = byMachine.get(claim.machine());
    if (taken.size() > MOST || claim.ports().first() < PortRange.FIRST_UNPRIVILEGED) {
      return Optional.empty();
    }
    return claim.isEngines() ? nextRange(claim, taken) : nextPort(claim, taken);
  }

  /** A listener that was moved to a port that is taken goes back to its default, if it can. */
  private Optional<Integer> nextPort(PortClaim claim, List<Taken> taken) {
    Optional<Integer> own = claim.isServicePort() ? Optional.empty() : usual.of(claim);
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

  private Optional<Integer> nextRange(PortClaim claim, List<Taken> taken) {
    PortRange ports = withDoubtful(claim);
    int more = ports.last() - ports.first();
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

  /** Whether engines start below their default, and no others of the machine do. */
  private boolean isAlone(PortClaim claim, List<Taken> taken) {
    for (Taken each : taken) {
      boolean engines = each.claim != null && each.claim != claim && each.claim.isEngines();
      if (engines && usual.isAbove(each.claim)) {
        return false;
      }
    }
    return usual.isAbove(claim);
  }

  private static Optional<PortRange> taker(PortRange ports, List<Taken> taken, PortClaim mover) {
    for (Taken each : taken) {
      if (each.claim != mover && each.ports.overlaps(ports)) {
        return Optional.of(each.ports);
      }
    }
    return Optional.empty();
  }

  /**
   * The port to count up from: the one that collides, or the first of the other services if that is
   * far from all of theirs.
   */
  private static int start(int port, TreeSet<Integer> services) {
    boolean far = !services.isEmpty();
    for (int each : services) {
      far &= Math.abs(each - port) > NEAR;
    }
    return far ? services.first() : port;
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
    boolean regular = ports.size() >= FEWEST_FOR_A_STEP && steps.size() == 1;
    return regular && steps.first() <= WIDEST_STEP ? steps.first() : 1;
  }

  /** The ports of the other services on a machine, if it is one of a service that moves. */
  private static TreeSet<Integer> services(PortClaim claim, List<Taken> taken) {
    TreeSet<Integer> ports = new TreeSet<>();
    for (Taken each : taken) {
      boolean other = each.claim != null && each.claim != claim && each.claim.isServicePort();
      if (other && claim.isServicePort()) {
        ports.add(each.ports.first());
      }
    }
    return ports;
  }
}
