package dev.berth.engine.flows;

import dev.berth.facts.Flow;
import dev.berth.model.PortRange;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import dev.berth.network.Step;
import dev.berth.network.Trace;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains the flows between two machines of an environment. */
final class Explanations {
  static final String ONE_MACHINE = "what happens on one machine passes no firewall";

  private final EnvironmentFlows flows;
  private final FlowQuery query;
  private final FlowFilter filter;
  private final Place from;
  private final Place to;
  private final List<Explanation> explanations = new ArrayList<>();

  private Explanations(EnvironmentFlows flows, FlowQuery query, Place from, Place to) {
    this.flows = flows;
    this.query = query;
    this.filter = new FlowFilter(query, flows.names());
    this.from = from;
    this.to = to;
  }

  /** Nothing where a query does not ask for connections of one machine to another. */
  static Optional<List<Explanation>> of(EnvironmentFlows flows, FlowQuery query) {
    FlowFilter filter = new FlowFilter(query, flows.names());
    Optional<Place> from = filter.source();
    Optional<Place> to = filter.target();
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Explanations explanations = new Explanations(flows, query, from.get(), to.get());
    explanations.addNeeded();
    explanations.addOthers();
    return Optional.of(explanations.explanations);
  }

  private void addNeeded() {
    int number = 0;
    for (Link link : flows.links()) {
      for (Passage passage : flows.passages(link)) {
        number++;
        if (filter.accepts(link) && filter.accepts(passage.ports(), flows.verdict(link, passage))) {
          add(number, link, passage);
        }
      }
    }
  }

  /** The lists can treat ports alike in the end, but each otherwise on the way. */
  private void add(int number, Link link, Passage passage) {
    Verdict verdict = flows.verdict(link, passage);
    List<Need> needs = flows.needs(link);
    List<Trace> traces = flows.connections().traces(from, to, passage.ports());
    String note = flows.otherWay(link, passage);
    for (Trace trace : traces) {
      add(number, trace.ports(), verdict, needs, note, trace.steps());
    }
    if (traces.isEmpty()) {
      add(number, passage.ports(), verdict, needs, flows.unsaid(), List.of());
    }
  }

  /** Ports that are asked for and that nothing needs. */
  private void addOthers() {
    for (int port : query.ports()) {
      if (!isNeeded(port)) {
        addOther(PortRange.of(port));
      }
    }
  }

  private void addOther(PortRange port) {
    List<Trace> traces = flows.connections().traces(from, to, port);
    List<Step> steps = traces.isEmpty() ? List.of() : traces.get(0).steps();
    Outcome open = from == to ? Outcome.ALLOWED : Outcome.UNKNOWN;
    Verdict verdict = Verdict.of(traces.isEmpty() ? open : traces.get(0).outcome());
    String unsaid = from == to ? ONE_MACHINE : flows.unsaid();
    if (filter.accepts(port, verdict)) {
      add(0, port, verdict, List.of(), steps.isEmpty() ? unsaid : "", steps);
    }
  }

  private boolean isNeeded(int port) {
    boolean is = false;
    for (Flow each : flows.connections().required()) {
      is |= each.from() == from && each.to() == to && each.ports().contains(port);
    }
    return is;
  }

  private void add(
      int number,
      PortRange ports,
      Verdict verdict,
      List<Need> needs,
      String note,
      List<Step> steps) {
    Span near = needs.isEmpty() ? flows.environment().span() : needs.get(0).place();
    FlowEnd source = flows.words().end(from, near);
    FlowEnd target = flows.words().end(to, near);
    StepWords words = new StepWords(source, target, flows.words());
    List<Explanation.Told> told = new ArrayList<>();
    steps.forEach(step -> told.add(words.told(step)));
    List<String> perhaps = needs.isEmpty() ? flows.blind(filter) : List.of();
    explanations.add(
        new Explanation(
            flows.title(), number, source, target, ports, verdict, needs, perhaps, note, told));
  }
}
