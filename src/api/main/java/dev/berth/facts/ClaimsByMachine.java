package dev.berth.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The claims of a run, those of each machine together and in their order. There may be hundreds of
 * thousands, on nearly as many machines: they are held as numbers.
 */
final class ClaimsByMachine {
  private final List<PortClaim> claims;

  /** The numbers of the claims, machine by machine. */
  private final int[] numbers;

  /** By machine, where its numbers end; those of the next one start there. */
  private final int[] ends;

  ClaimsByMachine(List<PortClaim> claims) {
    this.claims = claims;
    int machines = 0;
    for (PortClaim each : claims) {
      machines = Math.max(machines, each.machine().number() + 1);
    }
    this.numbers = new int[claims.size()];
    this.ends = new int[machines];
    for (PortClaim each : claims) {
      ends[each.machine().number()]++;
    }
    for (int i = 1; i < machines; i++) {
      ends[i] += ends[i - 1];
    }
    // From the last one on, each ends up before those that came after it, and ends become starts.
    for (int i = claims.size() - 1; i >= 0; i--) {
      numbers[--ends[claims.get(i).machine().number()]] = i;
    }
    for (int i = 0; i < machines; i++) {
      ends[i] = i + 1 < machines ? ends[i + 1] : claims.size();
    }
  }

  int machines() {
    return ends.length;
  }

  /** The claims on a machine, which need not have any. */
  List<PortClaim> on(Machine machine) {
    boolean known = machine.number() < ends.length;
    List<PortClaim> on = new ArrayList<>();
    for (int each : known ? of(machine.number()) : new int[0]) {
      on.add(claims.get(each));
    }
    return on;
  }

  /** The numbers of the claims of a machine. */
  int[] of(int machine) {
    return Arrays.copyOfRange(numbers, machine == 0 ? 0 : ends[machine - 1], ends[machine]);
  }

  /** Whether some claims want a port together. */
  boolean overlap(int[] some) {
    long[] spans = new long[some.length];
    for (int i = 0; i < some.length; i++) {
      PortClaim claim = claims.get(some[i]);
      spans[i] = (long) claim.ports().first() << Integer.SIZE | claim.ports().last();
    }
    Arrays.sort(spans);
    int last = 0;
    for (long each : spans) {
      if (each >>> Integer.SIZE <= last) {
        return true;
      }
      last = (int) each;
    }
    return false;
  }
}
