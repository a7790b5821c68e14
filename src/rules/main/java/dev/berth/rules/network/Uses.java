package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.facts.PortClaim;
import dev.berth.facts.PortTally;
import dev.berth.model.Environment;
import dev.berth.model.PortRange;
import dev.berth.model.Server;
import dev.berth.network.MachineRole;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which ports machines of a kind need of others, in all environments of a run. */
final class Uses {
  private final Needs servers = new Needs();
  private final Needs nodes = new Needs();

  /** Those of which it is not known who needs them. */
  private final PortTally byAnybody;

  Uses(Facts facts) {
    List<PortRange> open = new ArrayList<>();
    for (Environment environment : facts.environments()) {
      for (Flow each : Connections.of(environment, facts).required()) {
        Object target = facts.machineOf(environment, each.to().name());
        servers.addIf(each.from().roles().contains(MachineRole.SERVER), each, target);
        nodes.addIf(each.from().roles().contains(MachineRole.NODE_MANAGER), each, target);
      }
      for (PortClaim each : facts.claims(environment)) {
        if (!Internal.isOfSite(each)) {
          open.add(each.ports());
        }
      }
    }
    this.byAnybody = PortTally.of(open);
  }

  /** What those of one kind need, and of which machines. */
  private static final class Needs {
    private final List<PortRange> all = new ArrayList<>();
    private final Map<Object, List<PortRange>> byTarget = new IdentityHashMap<>();

    /** Of all; null until it is asked. */
    private PortTally tally;

    void addIf(boolean is, Flow flow, Object target) {
      if (is) {
        all.add(flow.ports());
        byTarget.putIfAbsent(target, new ArrayList<>());
        byTarget.get(target).add(flow.ports());
      }
    }

    /** Whether some of the ports are needed of another machine. */
    boolean haveOthersThan(Object machine, PortRange some) {
      tally = tally == null ? PortTally.of(all) : tally;
      PortTally own = PortTally.of(byTarget.getOrDefault(machine, List.of()));
      return tally.count(some) > own.count(some);
    }
  }

  /**
   * Whether a machine may need some ports of another one, as those of its kind do.
   *
   * @param listeners what is on the machine
   */
  boolean mayBeOf(Object machine, List<PortClaim> listeners, PortRange some) {
    boolean serves = false;
    boolean hosts = false;
    for (PortClaim each : listeners) {
      serves |= each.owner() instanceof Server;
      hosts |= !(each.owner() instanceof Server);
    }
    boolean needed = serves && servers.haveOthersThan(machine, some);
    needed |= hosts && nodes.haveOthersThan(machine, some);
    return needed || byAnybody.count(some) > 0;
  }
}
