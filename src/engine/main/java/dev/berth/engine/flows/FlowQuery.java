package dev.berth.engine.flows;

import java.util.List;
import java.util.Set;

/**
 * Which flows are asked for; what names nothing is about all of them.
 *
 * @param from names of machines, zones, roles or services that they come from
 * @param to likewise where they go to
 * @param ports some of the ports that they go to
 */
public record FlowQuery(
    List<String> from, List<String> to, List<Integer> ports, Set<Verdict> verdicts) {
  /** Asks for all. */
  public static final FlowQuery ALL = new FlowQuery(List.of(), List.of(), List.of(), Set.of());

  public FlowQuery {
    from = List.copyOf(from);
    to = List.copyOf(to);
    ports = List.copyOf(ports);
    verdicts = Set.copyOf(verdicts);
  }
}
