package dev.berth.facts;

import dev.berth.facts.Occupancy.Taken;
import dev.berth.model.Catalogue;
import dev.berth.model.Environment;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Service;
import dev.berth.model.Value;
import dev.berth.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds free ports of a machine, for a listener that is not there yet and for one that goes
 * elsewhere alike: those that the site gives to its role, that no listener of any environment has,
 * nor may have as a boundary of its engine ports or as a further clustering port, and that are not
 * reserved, not those that the system hands out, and not the defaults of something else.
 */
final class FreePorts {
  /** Listeners on one machine among which one is still moved. */
  private static final int MOST = 300;

  private final Facts facts;
  private final Catalogue catalogue;
  private final UsualPorts usual;
  private final Occupancy occupancy;
  private final Neighbourhoods neighbourhoods;

  FreePorts(Facts facts) {
    this.facts = facts;
    this.catalogue = facts.catalogue();
    this.usual = new UsualPorts(catalogue);
    this.occupancy = new Occupancy(facts.claims(), facts.environments(), facts.machines, catalogue);
    this.neighbourhoods = new Neighbourhoods(facts, occupancy);
  }

  /** What is sought where; {@code mover} is null if it is not there yet. */
  private record Seeker(Optional<Machine> machine, Role role, Version version, PortClaim mover) {}

  /** The ports of a listener with those behind them that it may have as well. */
  PortRange withDoubtful(PortClaim claim) {
    return occupancy.withDoubtful(claim);
  }

  /** The newest version of the environments that have something on a machine, or else of all. */
  Version version(Optional<Machine> machine) {
    return neighbourhoods.version(machine);
  }

  /**
   * Ports for a listener that is not there yet.
   *
   * @param machine nothing if no environment names it
   * @param count how many ports it wants, if that may be chosen
   */
  Vacancy vacancy(Optional<Machine> machine, Role role, Optional<Integer> count) {
    Version version = version(machine);
    PortRange defaults = catalogue.defaultPorts(role, version).orElseThrow();
    int size = count.orElse(defaults.last() - defaults.first() + 1);
    if (role == Role.CLUSTERING) {
      size = ClusteringPorts.count(version, catalogue);
    }
    return search(new Seeker(machine, role, version, null), size);
  }

  /** The next port for a listener that goes elsewhere, or the first of those for engines. */
  Optional<Integer> next(PortClaim claim) {
    boolean privileged = claim.ports().first() < PortRange.FIRST_UNPRIVILEGED;
    Optional<Vacancy> next = privileged ? Optional.empty() : vacancy(claim);
    return next.isPresent() ? Optional.of(first(next.get())) : Optional.empty();
  }

  /** The port that a listener follows, if it can have that one. */
  Optional<Integer> known(PortClaim claim) {
    Optional<Vacancy> next = vacancy(claim);
    boolean known = next.isPresent() && first(next.get()) == next.get().lead().first();
    return known ? Optional.of(first(next.get())) : Optional.empty();
  }

  private Optional<Vacancy> vacancy(PortClaim claim) {
    Version version = claim.environment().version();
    Seeker seeker = new Seeker(Optional.of(claim.machine()), claim.role(), version, claim);
    return upward(seeker, claim.ports().last() - claim.ports().first() + 1);
  }

  /** Other ports for the engines of a service; nothing if the site has none for them. */
  Optional<Vacancy> ofEngines(Service service) {
    Environment environment = facts.environmentOf(service);
    Value<String> host = facts.nodeManagerOf(service).host();
    Value<Integer> range = service.enginePorts().range();
    boolean engines = service.capability().isPresent() && service.capability().get().hasEngines();
    if (!engines || !host.isPresent() || range.orElse(PortRange.HIGHEST) >= PortRange.HIGHEST) {
      return Optional.empty();
    }
    Machine machine = facts.machines.of(environment, host.get());
    Role role = service.capability().get().engineRole();
    PortClaim mover = null;
    for (Taken each : occupancy.on(machine)) {
      boolean own = each.claim() != null && each.claim().owner() == service;
      mover = own && each.claim().role() == role ? each.claim() : mover;
    }
    Seeker seeker = new Seeker(Optional.of(machine), role, environment.version(), mover);
    return upward(seeker, range.get());
  }

  /** The default of a listener that is not there, if all the ports that it takes are free there. */
  Optional<Integer> usual(PortClaim claim) {
    List<Taken> taken = occupancy.on(claim.machine());
    Optional<Integer> own = usual.of(claim);
    PortRange ports = occupancy.withDoubtful(claim);
    int last = own.orElse(PortRange.HIGHEST) + ports.last() - ports.first();
    if (own.isEmpty() || taken.size() > MOST || last > PortRange.HIGHEST) {
      return Optional.empty();
    }
    PortRange wanted = new PortRange(own.get(), last);
    boolean free = true;
    for (Taken each : taken) {
      free &= each.claim() == claim || !each.ports().overlaps(wanted);
    }
    return free ? own : Optional.empty();
  }

  /** A listener that moves goes nowhere below what it follows, nor stays where it is. */
  private Optional<Vacancy> upward(Seeker seeker, int size) {
    int onMachine = occupancy.on(seeker.machine.get()).size();
    boolean known = catalogue.defaultPorts(seeker.role, seeker.version).isPresent();
    if (!known || onMachine > MOST) {
      return Optional.empty();
    }
    Vacancy vacancy = search(seeker, size);
    int first = first(vacancy);
    boolean moves = seeker.mover == null || first != seeker.mover.ports().first();
    return moves && first >= vacancy.lead().first() ? Optional.of(vacancy) : Optional.empty();
  }

  /** The first of the ports, or nought. */
  private static int first(Vacancy vacancy) {
    return vacancy.ports().isPresent() ? vacancy.ports().get().first() : 0;
  }

  private Vacancy search(Seeker seeker, int size) {
    List<Taken> taken = new ArrayList<>();
    for (Taken each : seeker.machine.isPresent() ? occupancy.on(seeker.machine.get()) : taken) {
      if (seeker.mover == null || each.claim() != seeker.mover) {
        taken.add(each);
      }
    }
    Version version = seeker.version;
    int spare = PortPlan.isSpan(seeker.role) && catalogue.hasBoundary(seeker.role, version) ? 1 : 0;
    if (seeker.role == Role.CLUSTERING) {
      spare = ClusteringPorts.possibleCount(version, catalogue) - size;
    }
    int start = catalogue.defaultPort(seeker.role, "", version).orElseThrow();
    Leads leads = new Leads(neighbourhoods.peer(seeker.machine, seeker.role), taken, seeker.role);
    Vacancy.Lead lead = leads.best(start, catalogue.engineSpan(version));
    return new Vacancies(seeker.role, version, usual, taken).after(lead, size, spare);
  }
}
