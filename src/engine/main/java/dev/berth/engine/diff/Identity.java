package dev.berth.engine.diff;

import dev.berth.model.HostNames;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.List;

/** By what something that runs on a machine is known again. */
record Identity(List<String> firm, List<String> loose) {
  /** Beside the name and the machine, of which at least one differs where this is asked for. */
  private static final List<String> WHO = List.of("name", "host");

  /**
   * By its name, or else by its machine with all that is said of it, or else by its machine alone.
   * What has no name may have another machine.
   */
  static Identity of(Value<String> name, Value<String> host, List<Trait> traits) {
    String machine = HostNames.key(host.shown());
    List<String> keys = new ArrayList<>();
    for (Trait each : traits) {
      keys.add(each.key());
    }
    keys.removeAll(WHO);
    String rest = of(traits, keys);
    return new Identity(
        List.of(name.shown(), machine + rest), List.of(machine, name.isPresent() ? "" : rest));
  }

  /** All that is said of it. */
  static String of(List<Trait> traits) {
    StringBuilder text = new StringBuilder();
    for (Trait each : traits) {
      text.append('\n').append(each.key()).append(' ').append(each.content().meaning());
    }
    return text.toString();
  }

  /** What is said under some keys. */
  static String of(List<Trait> traits, List<String> keys) {
    List<Trait> some = new ArrayList<>(traits);
    some.removeIf(each -> !keys.contains(each.key()));
    return of(some);
  }
}
