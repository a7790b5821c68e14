package dev.berth.facts;

import dev.berth.facts.Occupancy.Taken;
import dev.berth.facts.Vacancy.Lead;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Version;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Searches a machine for ports of a listener that is not there yet: from where the lead says
 * upward, then from the first port that any process may have. Where everybody has the same ports,
 * only those will do. Engines stay within the ports that the vendor has for engines, if need be on
 * the default of another sort of engines that the machine does not have.
 */
final class Vacancies {
  private static final int LAST_PRIVILEGED = PortRange.FIRST_UNPRIVILEGED - 1;

  /** By convention, what may not have a privileged port has one that is so much higher. */
  private static final int UNPRIVILEGED_TWIN = 8_000;

  private static final Set<Role> NOTHING = Set.of();

  private final Role role;
  private final Version version;
  private final UsualPorts usual;
  private final TakenPorts<PassedOver> taken = new TakenPorts<>();
  private final List<PassedOver> passed = new ArrayList<>();

  /** The sorts of engines that are not on the machine. */
  private final Set<Role> absent = EnumSet.copyOf(PortPlan.ENGINES);

  Vacancies(Role role, Version version, UsualPorts usual, List<Taken> onMachine) {
    this.role = role;
    this.version = version;
    this.usual = usual;
    for (Taken each : onMachine) {
      PassedOver reason =
          each.claim() == null
              ? new PassedOver.HandedOut(each.ports())
              : new PassedOver.Taken(each.ports(), each.claim());
      taken.take(each.ports(), reason);
      if (each.claim() != null) {
        absent.remove(each.claim().role());
      }
    }
  }

  /**
   * The first ports that are free.
   *
   * @param size how many there have to be
   * @param spare how many more have to be free behind them
   */
  Vacancy after(Lead lead, int size, int spare) {
    Optional<Integer> first = at(lead, size + spare);
    PortRange engines = usual.catalogue().engineSpan(version);
    if (first.isEmpty() && PortPlan.isSpan(role) && engines.contains(lead.first())) {
      first = within(engines, lead.first(), size + spare);
    }
    if (first.isEmpty() && !isOnly(lead)) {
      first = beyond(lead, size + spare);
    }
    List<PortRange> free = first.isEmpty() ? List.of() : List.of(range(first.get(), size));
    return new Vacancy(role, version, lead, passed, free, spare);
  }

  /** What is usual for a listener is not a port of others that are usually there, too. */
  private Optional<Integer> at(Lead lead, int size) {
    int start = lead.first();
    if (lead instanceof Vacancy.Neighbours || start + size - 1 > PortRange.HIGHEST) {
      return Optional.empty();
    }
    Optional<PassedOver> reason = taken.takerIn(range(start, size));
    reason.ifPresent(passed::add);
    return reason.isEmpty() ? Optional.of(start) : Optional.empty();
  }

  /** What was passed over on the way to ports that are none after all is not told. */
  private Optional<Integer> within(PortRange engines, int start, int size) {
    List<PassedOver> before = List.copyOf(passed);
    Optional<Integer> first = Optional.empty();
    for (Set<Role> ignored : List.of(NOTHING, absent)) {
      if (first.isEmpty()) {
        passed.clear();
        passed.addAll(before);
        first = upward(start + 1, engines.last(), 1, size, ignored);
      }
    }
    if (first.isEmpty()) {
      passed.clear();
      passed.addAll(before);
    }
    return first;
  }

  private Optional<Integer> beyond(Lead lead, int size) {
    int step = lead instanceof Vacancy.Neighbours pattern ? pattern.step() : 1;
    int start = passed.isEmpty() ? lead.first() : lead.first() + 1;
    if (start < PortRange.FIRST_UNPRIVILEGED) {
      passed.add(new PassedOver.Privileged(new PortRange(start, LAST_PRIVILEGED)));
      start = lead.first() + UNPRIVILEGED_TWIN;
    }
    Optional<Integer> first = upward(start, PortRange.HIGHEST, step, size, NOTHING);
    return first.isPresent()
        ? first
        : upward(PortRange.FIRST_UNPRIVILEGED, start, 1, size, NOTHING);
  }

  /** The servers of a cluster find each other on one port. */
  private boolean isOnly(Lead lead) {
    return role == Role.CLUSTERING && lead instanceof Vacancy.Peers;
  }

  private Optional<Integer> upward(int from, int highest, int step, int size, Set<Role> ignored) {
    int first = from;
    while (first + size - 1 <= highest) {
      Optional<PassedOver> reason = reason(range(first, size), ignored);
      if (reason.isEmpty()) {
        return Optional.of(first);
      }
      pass(reason.get());
      int behind = reason.get().ports().last() + 1;
      first += Math.max(behind - first + step - 1, step) / step * step;
    }
    if (highest == PortRange.HIGHEST && first <= highest) {
      passed.add(new PassedOver.TooFew(new PortRange(first, highest)));
    }
    return Optional.empty();
  }

  /** Tells once of what is met twice in a row. */
  private void pass(PassedOver reason) {
    PassedOver before = passed.isEmpty() ? null : passed.get(passed.size() - 1);
    boolean again =
        before != null
            && before.getClass() == reason.getClass()
            && before.ports().equals(reason.ports());
    if (!again) {
      passed.add(reason);
    }
  }

  private Optional<PassedOver> reason(PortRange ports, Set<Role> ignored) {
    Optional<PassedOver> taker = taken.takerIn(ports);
    return taker.isPresent() ? taker : usual.ofOthers(ports, role, version, ignored);
  }

  private static PortRange range(int first, int size) {
    return new PortRange(first, first + size - 1);
  }
}
