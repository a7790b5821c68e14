package dev.berth.engine.flows;

import dev.berth.model.FirewallRule;
import dev.berth.network.Outcome;
import dev.berth.network.Stage;
import dev.berth.network.Step;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Tells steps in the words of docs/network-model.md. */
record StepWords(FlowEnd from, FlowEnd to, Words words) {
  Explanation.Told told(Step step) {
    List<Cause> possible = new ArrayList<>();
    for (FirewallRule each : step.possible()) {
      String would = each.allows() ? "let it through" : "deny it";
      String rule = numbered(each) + " may match, and would " + would;
      possible.add(new Cause(rule, List.of(each.span())));
    }
    List<Span> places = new ArrayList<>();
    step.rule().ifPresent(rule -> places.add(rule.span()));
    Cause decidedBy = new Cause(reason(step), places);
    Verdict verdict = Verdict.of(step.outcome());
    return new Explanation.Told(step.stage(), list(step.stage()), verdict, decidedBy, possible);
  }

  /** What of a step makes it unknown. */
  Cause doubt(Step step) {
    for (FirewallRule each : step.possible()) {
      boolean contrary = each.allows() != (step.sure() == Outcome.ALLOWED);
      if (contrary) {
        return new Cause(words.rule(each) + " may match", List.of(each.span()));
      }
    }
    return Cause.of(reason(step));
  }

  private String numbered(FirewallRule rule) {
    String label = words.rule(rule);
    return rule.name().isPresent() ? label + ", rule " + words.number(rule) + "," : label;
  }

  private String list(Stage stage) {
    return switch (stage) {
      case LEAVING_MACHINE -> "own firewall of " + from.host();
      case LEAVING_ZONE -> "firewall between the zones, leaving " + around(from);
      case ENTERING_ZONE -> "firewall between the zones, entering " + around(to);
      case ENTERING_MACHINE -> "own firewall of " + to.host();
    };
  }

  private String unknownZones() {
    boolean both = from.zone().isEmpty() && to.zone().isEmpty();
    FlowEnd one = from.zone().isEmpty() ? from : to;
    return both ? "the zones of both are unknown" : "the zone of " + one.host() + " is unknown";
  }

  private static String around(FlowEnd end) {
    return end.zone().isEmpty() ? end.host() : "zone \"" + end.zone() + "\"";
  }

  private String reason(Step step) {
    if (step.rule().isPresent()) {
      FirewallRule rule = step.rule().get();
      return numbered(rule) + (rule.allows() ? " lets it through" : " denies it");
    }
    String said = step.sure() == Outcome.ALLOWED ? "allow" : "deny";
    String way = step.stage().isLeaving() ? "goes out" : "comes in";
    String unmatched = step.possible().isEmpty() ? "no rule matches" : "no rule surely matches";
    return switch (step.basis()) {
      case RULE -> throw new IllegalStateException("a step without its rule: " + step);
      case NO_FIREWALL -> "no rule is at this machine for what " + way;
      case DEFAULTS -> unmatched + ", and defaults " + said + " what " + way;
      case DEFAULTS_WITHIN_ZONE ->
          unmatched + ", and what defaults deny need not be denied within one zone";
      case DEFAULTS_WITHOUT_ZONE ->
          unmatched + ", and what defaults deny need not be denied: " + unknownZones();
      case DEFAULTS_OF_MACHINES ->
          "all rules are of machines, and none is surely of this one for what "
              + way
              + ": what defaults deny need not be denied";
      case LEAVING_UNSAID -> unmatched + ", and what goes out is free unless defaults deny it";
      case OTHER_ZONE -> unmatched + ", and nothing else comes in from another zone";
      case OTHER_ZONE_UNSAID ->
          unmatched + ", and no rule shows that a firewall stands between the zones";
      case MACHINES_ALONE -> "all rules are of machines, and this one has a firewall of its own";
      case RULES_SPEAK ->
          unmatched
              + ", and rules let in other connections between the two, or of a machine like them:"
              + " nothing else comes in";
      case RULES_MAY_SPEAK ->
          unmatched
              + ", and rules may be about connections between the two: then they are filtered";
      case SAME_ZONE -> unmatched + ", and nothing stands between the machines of one zone";
      case ZONE_UNKNOWN -> unmatched + ", and " + unknownZones();
      case OWN_RULES_ALLOW ->
          unmatched + ", and nothing else comes in where rules let something in";
      case OWN_RULES_MAY_ALLOW ->
          unmatched + ", and nobody knows whether the rules of the machine let something in";
      case OWN_RULES_DENY -> unmatched + ", and the rules of the machine do no more than deny";
      case OWN_RULES_MAY_DENY ->
          unmatched
              + ", and where no rule of the machine surely lets anything through, what defaults"
              + " deny need not be denied";
    };
  }
}
