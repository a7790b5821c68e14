package dev.berth.rules.declaration;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.model.HostNames;
import dev.berth.model.Value;
import dev.berth.rule.Report;
import java.util.ArrayList;
import java.util.List;

/** Tells which name or address of a machine others reach, where one of them is a loopback one. */
final class Reachable {
  private Reachable() {}

  /**
   * Offers another one.
   *
   * @param loopback the host of the machine, or one of its addresses
   */
  static void offer(
      Value<String> loopback,
      Value<String> host,
      List<Value<String>> addresses,
      Report.Finding finding) {
    List<Value<String>> others = reached(addresses);
    if (loopback == host) {
      if (others.size() == 1) {
        finding.fix(use(others.get(0), host));
      }
    } else if (!others.isEmpty()) {
      finding.fix(Fix.unsafe("Remove the address", Edit.withoutItem(loopback)));
    } else if (loopback == addresses.get(0) && !reached(List.of(host)).isEmpty()) {
      finding.fix(use(host, loopback));
    }
  }

  private static Fix use(Value<String> name, Value<String> place) {
    return Fix.unsafe("Use \"" + name + "\"", Edit.value(place, place, name));
  }

  private static List<Value<String>> reached(List<Value<String>> names) {
    List<Value<String>> reached = new ArrayList<>();
    for (Value<String> each : names) {
      if (each.isPresent() && !HostNames.isLoopback(each.get())) {
        reached.add(each);
      }
    }
    return reached;
  }
}
