package dev.berth.network;

import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Follows ports through all lists, and keeps what each rule has to do with it. */
record Tracer(List<Gate> gates, Bases bases, Protocol protocol) {
  /** The traces of some ports; neighbours that have the same steps are one. */
  List<Trace> traces(PortRange ports) {
    List<Trace> traces = new ArrayList<>();
    for (PortRange alike : parts(ports)) {
      List<Step> steps = steps(alike.first());
      int end = traces.size() - 1;
      if (end >= 0 && traces.get(end).steps().equals(steps)) {
        PortRange both = new PortRange(traces.get(end).ports().first(), alike.last());
        traces.set(end, new Trace(both, steps));
      } else {
        traces.add(new Trace(alike, steps));
      }
    }
    return List.copyOf(traces);
  }

  /** The ports, parted where a rule begins or ends. */
  private List<PortRange> parts(PortRange ports) {
    if (ports.isSingle()) {
      return List.of(ports);
    }
    TreeSet<Integer> firsts = new TreeSet<>();
    for (Gate gate : gates) {
      for (RuleList.Candidate each : gate.candidates()) {
        addEnds(each.ruling().ports, firsts);
        addEnds(each.ruling().vaguePorts, firsts);
      }
    }
    List<PortRange> parts = new ArrayList<>();
    int first = ports.first();
    for (int next : firsts.subSet(first + 1, ports.last() + 1)) {
      parts.add(new PortRange(first, next - 1));
      first = next;
    }
    parts.add(new PortRange(first, ports.last()));
    return parts;
  }

  private static void addEnds(List<PortRange> ranges, TreeSet<Integer> firsts) {
    for (PortRange each : ranges) {
      firsts.add(each.first());
      firsts.add(each.last() + 1);
    }
  }

  private List<Step> steps(int port) {
    List<Step> steps = new ArrayList<>();
    for (Gate gate : gates) {
      steps.add(step(gate, port));
    }
    return steps;
  }

  private Step step(Gate gate, int port) {
    List<FirewallRule> possible = new ArrayList<>();
    for (RuleList.Candidate each : gate.candidates()) {
      Match match = each.ruling().about(port).and(each.ends());
      if (match == Match.NO || !gate.isHeldBy(each.ruling(), protocol)) {
        continue;
      }
      if (match == Match.YES) {
        Outcome outcome = each.ruling().allows() ? Outcome.ALLOWED : Outcome.DENIED;
        List<FirewallRule> deciding = List.of(each.ruling().rule);
        return step(gate, outcome, Basis.RULE, deciding, possible);
      }
      possible.add(each.ruling().rule);
    }
    return step(gate, gate.otherwise(), bases.of(gate), List.of(), possible);
  }

  private static Step step(
      Gate gate,
      Outcome outcome,
      Basis basis,
      List<FirewallRule> deciding,
      List<FirewallRule> possible) {
    boolean open = outcome == Outcome.UNKNOWN;
    for (FirewallRule each : possible) {
      open |= each.allows() != (outcome == Outcome.ALLOWED);
    }
    Outcome result = open ? Outcome.UNKNOWN : outcome;
    return new Step(gate.stage(), result, outcome, basis, deciding, possible);
  }
}
