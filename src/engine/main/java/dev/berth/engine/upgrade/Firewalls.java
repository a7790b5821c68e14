package dev.berth.engine.upgrade;

import dev.berth.facts.Opening;
import dev.berth.facts.Opening.State;
import dev.berth.facts.PortPlan;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.network.Passage;
import java.util.ArrayList;
import java.util.List;

/** What declared firewalls do with connections to ports that a listener has in another version. */
record Firewalls(PortPlan now, PortPlan there, Words words) {
  Opening about(PortShift shift, PortRange after) {
    return there.opening(shift.claim(), after);
  }

  /** Sentences for people. */
  String note(PortShift shift, Opening opening) {
    return switch (opening.state()) {
      case UNUSED -> "No other machine is declared that has to reach it.";
      case UNDECLARED -> "No firewall is declared here.";
      case ALLOWED -> allowed(opening);
      case DENIED -> "It is " + causes(opening) + "." + usedNow(shift);
      case UNKNOWN ->
          "The file does not tell whether the firewall lets it through." + usedNow(shift);
    };
  }

  private String allowed(Opening opening) {
    List<FirewallRule> rules = rules(opening);
    return rules.isEmpty()
        ? "The firewall lets it through."
        : "It is let through by " + words.rules(rules) + ".";
  }

  private String causes(Opening opening) {
    List<String> causes = new ArrayList<>();
    List<FirewallRule> rules = rules(opening);
    if (!rules.isEmpty()) {
      causes.add("denied by " + words.rules(rules));
    }
    for (Passage each : opening.passages()) {
      if (each.rule().isEmpty()) {
        causes.add(each.stage().unlet());
      }
    }
    return String.join(" and ", causes);
  }

  /** Which rules let the ports through that the listener has now. */
  private String usedNow(PortShift shift) {
    if (shift.now().isEmpty()) {
      return "";
    }
    Opening used = now.opening(shift.now().get(), shift.now().get().ports());
    boolean allowed = used.state() == State.ALLOWED && !rules(used).isEmpty();
    return allowed ? " What is used now is let through by " + words.rules(rules(used)) + "." : "";
  }

  private static List<FirewallRule> rules(Opening opening) {
    List<FirewallRule> rules = new ArrayList<>();
    for (Passage each : opening.passages()) {
      each.rule().ifPresent(rules::add);
    }
    return rules;
  }
}
