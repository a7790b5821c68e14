package dev.berth.rules.declaration;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Host;
import dev.berth.model.Value;
import dev.berth.rule.Report;
import java.util.List;

/** Turns ranges round whose first port is above the last. */
final class TurnedRange {
  /** How far apart the ends may be, in ports, of what a rule was probably to open as a range. */
  private static final int WIDEST = 1_000;

  private TurnedRange() {}

  /** Turns a range in a firewall rule round, unless its ends were meant alone. */
  static void offer(Value<DeclaredRange> ports, Report.Finding finding) {
    String turned = ports.get().last() + "-" + ports.get().first();
    if (ports.get().first() - ports.get().last() <= WIDEST) {
      finding.fix(Fix.unsafe("Write " + turned, Edit.value(ports, ports, turned)));
    }
  }

  /** Turns the ephemeral ports of a host round, which are two values, each at its own key. */
  static Fix of(Host host) {
    int first = host.ephemeralPorts().get().first();
    int last = host.ephemeralPorts().get().last();
    return new Fix(
        "Write " + last + " first",
        Fix.Safety.UNSAFE,
        List.of(
            Edit.value(host.ephemeralPorts(), first, last),
            Edit.value(host.lastEphemeralPort(), last, first)));
  }
}
