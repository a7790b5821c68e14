package dev.berth.engine.upgrade;

import dev.berth.facts.Opening;
import dev.berth.facts.PortPlan;
import dev.berth.model.PortRange;

/** What declared firewalls say of ports that a listener comes to have in another version. */
record Firewalls(PortPlan now, PortPlan there, Words words) {
  Opening about(PortShift shift, PortRange after) {
    return shift.now().isPresent()
        ? now.opening(shift.now().get(), after)
        : there.opening(shift.claim(), after);
  }

  /** A sentence for people. */
  String note(Opening opening) {
    String rules = words.rules(opening.rules());
    return switch (opening.state()) {
      case UNDECLARED -> "No firewall is declared here.";
      case NAMED -> "It is named by " + rules + ".";
      case UNNAMED ->
          "No firewall rule that allows connections to this machine names it"
              + (rules.isEmpty() ? "." : "; what is used now is named by " + rules + ".");
      case UNKNOWN ->
          "A firewall rule names it of which the file does not tell whether it is about this"
              + " machine.";
    };
  }
}
