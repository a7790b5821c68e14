package dev.berth.engine.flows;

import dev.berth.network.Passage;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Goes through the rows of one environment after the other. */
final class FlowRows implements Iterator<FlowRow> {
  private final FlowQuery query;
  private final Iterator<EnvironmentFlows> rest;
  private final Deque<FlowRow> ready = new ArrayDeque<>();
  private EnvironmentFlows flows;
  private FlowFilter filter;
  private Iterator<Link> links = Collections.emptyIterator();
  private int number;

  FlowRows(List<EnvironmentFlows> environments, FlowQuery query) {
    this.query = query;
    this.rest = environments.iterator();
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && (links.hasNext() || rest.hasNext())) {
      if (links.hasNext()) {
        add(links.next());
      } else {
        flows = rest.next();
        filter = new FlowFilter(query, flows.names());
        links = flows.links().iterator();
      }
    }
    return !ready.isEmpty();
  }

  private void add(Link link) {
    boolean asked = filter.accepts(link);
    for (Passage passage : flows.passages(link)) {
      number++;
      if (asked && filter.accepts(passage.ports(), flows.verdict(link, passage))) {
        ready.add(flows.row(number, link, passage));
      }
    }
  }

  @Override
  public FlowRow next() {
    hasNext();
    return ready.remove();
  }
}
