package dev.berth.facts;

import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Service;
import dev.berth.model.Version;
import java.util.List;
import java.util.Optional;

/**
 * The ports that a listener which is not there yet can have on a machine, and why those.
 *
 * @param role what it is to be
 * @param version the version whose defaults count
 * @param lead where the search started, and for what reason
 * @param passed what was passed over, in the order of the search
 * @param free the ports; nothing if none are left
 * @param spare how many ports behind them are free, too, because it may have these as well
 */
public record Vacancy(
    Role role,
    Version version,
    Lead lead,
    List<PassedOver> passed,
    List<PortRange> free,
    int spare) {
  public Vacancy {
    passed = List.copyOf(passed);
    free = List.copyOf(free);
  }

  /** Other ports for the engines of a service; empty if the site has none for them. */
  public static Optional<Vacancy> forEngines(Service service, Facts facts) {
    return facts.relocations().ofEngines(service);
  }

  /** What ports a new listener follows. */
  public sealed interface Lead {
    /** The first port that it would have if all were free, or that ports are counted up from. */
    int first();
  }

  /** The catalogue's default. */
  public record Default(int first) implements Lead {}

  /** The ports that all listeners of the role have elsewhere, such as this one. */
  public record Peers(int first, PortClaim peer) implements Lead {}

  /**
   * The ports of the services or engines on the machine, counted up.
   *
   * @param lowest the one that the count starts from
   * @param step by how much they differ
   */
  public record Neighbours(int first, PortClaim lowest, int step) implements Lead {}

  /** The ports; empty if none are left. */
  public Optional<PortRange> ports() {
    return free.isEmpty() ? Optional.empty() : Optional.of(free.get(0));
  }
}
