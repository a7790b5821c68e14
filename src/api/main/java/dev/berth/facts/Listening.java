package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.List;

/** Who listens on which machine, in all environments of a run together. */
public final class Listening {
  private final List<PortClaim> claims;
  private final ClaimsByMachine byMachine;
  private final Machines machines;
  private PortTally ports;

  Listening(List<PortClaim> claims, Machines machines) {
    this.claims = claims;
    this.byMachine = new ClaimsByMachine(claims);
    this.machines = machines;
  }

  /** What listens on a machine that an environment calls so; nothing if the name is none of one. */
  public List<PortClaim> on(Environment environment, String host) {
    Machine machine = machines.known(environment, host);
    return machine == null ? List.of() : byMachine.on(machine);
  }

  /** The ports of all listeners, each once; most runs do not ask. */
  public synchronized PortTally ports() {
    if (ports == null) {
      List<PortRange> all = new ArrayList<>();
      for (PortClaim each : claims) {
        all.add(each.ports());
      }
      ports = PortTally.of(all).once(List.of());
    }
    return ports;
  }
}
