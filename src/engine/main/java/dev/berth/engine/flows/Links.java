package dev.berth.engine.flows;

import dev.berth.facts.Flow;
import dev.berth.model.PortRange;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** All flows of an environment, each packet once, in the order in which they are required. */
final class Links implements Iterable<Link> {
  private final List<Flow> flows;

  /** The further reasons for a flow, by the first. */
  private final Map<Flow, List<Flow>> more = new IdentityHashMap<>();

  /** What is a further reason. */
  private final Map<Flow, Flow> further = new IdentityHashMap<>();

  Links(List<Flow> flows) {
    this.flows = flows;
    Map<Place, Map<PortRange, List<Flow>>> byAim = new IdentityHashMap<>();
    for (Flow flow : flows) {
      byAim
          .computeIfAbsent(flow.to(), place -> new HashMap<>())
          .computeIfAbsent(flow.ports(), ports -> new ArrayList<>())
          .add(flow);
    }
    for (Map<PortRange, List<Flow>> byPorts : byAim.values()) {
      byPorts.values().forEach(this::join);
    }
  }

  /** Joins those that come from one machine. */
  private void join(List<Flow> toOneAim) {
    Map<Place, Flow> firsts = new IdentityHashMap<>();
    for (Flow flow : toOneAim) {
      Flow first = firsts.putIfAbsent(flow.from(), flow);
      if (first != null) {
        further.put(flow, first);
        more.computeIfAbsent(first, one -> new ArrayList<>()).add(flow);
      }
    }
  }

  /** How many there are. */
  int size() {
    return flows.size() - further.size();
  }

  @Override
  public Iterator<Link> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        while (next < flows.size() && further.containsKey(flows.get(next))) {
          next++;
        }
        return next < flows.size();
      }

      @Override
      public Link next() {
        hasNext();
        Flow first = flows.get(next++);
        return new Link(first, more.getOrDefault(first, List.of()));
      }
    };
  }
}
