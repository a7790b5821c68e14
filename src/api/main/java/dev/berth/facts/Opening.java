package dev.berth.facts;

import dev.berth.model.FirewallRule;
import java.util.List;

/**
 * What declared firewalls say of ports that a listener comes to have. Who may connect is left
 * aside: that a rule names a port does not mean that it lets everybody through who has to be.
 *
 * @param rules where they are named, the rules that allow them; where they are not, those that
 *     allow the ports that the listener has now
 */
public record Opening(State state, List<FirewallRule> rules) {
  public Opening {
    rules = List.copyOf(rules);
  }

  /** Whether rules that allow connections to the machine name the ports. */
  public enum State {
    /** No firewall is declared beside the machine. */
    UNDECLARED,
    NAMED,
    UNNAMED,
    /** Rules name them of which a file does not tell whether they are about the machine. */
    UNKNOWN
  }
}
