package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Who listens on which machine, in all environments of a run together. */
public final class Listening {
  private final Machines machines;
  private final Map<Machine, List<PortClaim>> byMachine = new IdentityHashMap<>();
  private final PortTally ports;

  Listening(List<PortClaim> claims, Machines machines) {
    this.machines = machines;
    List<PortRange> all = new ArrayList<>();
    for (PortClaim each : claims) {
      byMachine.putIfAbsent(each.machine(), new ArrayList<>());
      byMachine.get(each.machine()).add(each);
      all.add(each.ports());
    }
    this.ports = PortTally.of(all).once(List.of());
  }

  /** What listens on a machine that an environment calls so; nothing if the name is none of one. */
  public List<PortClaim> on(Environment environment, String host) {
    Machine machine = machines.known(environment, host);
    return machine == null ? List.of() : byMachine.getOrDefault(machine, List.of());
  }

  /** The ports of all listeners, each once. */
  public PortTally ports() {
    return ports;
  }
}
