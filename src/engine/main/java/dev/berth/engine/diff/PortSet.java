package dev.berth.engine.diff;

import dev.berth.model.DeclaredRange;
import dev.berth.model.FirewallRule.Action;
import java.util.List;

/**
 * The ports that a rule of a firewall is about.
 *
 * @param reversed ranges that are the wrong way round
 * @param action what the rule does with them
 */
record PortSet(Ports ports, List<DeclaredRange> reversed, Action action) implements Content {
  private static final String ALL = "all";

  PortSet {
    reversed = List.copyOf(reversed);
  }

  /** The ports of ranges in any order, one in another perhaps. */
  static PortSet of(List<DeclaredRange> ranges, Action action) {
    List<DeclaredRange> reversed = ranges.stream().filter(DeclaredRange::isReversed).toList();
    return new PortSet(Ports.of(ranges), reversed, action);
  }

  @Override
  public String meaning() {
    return ports + " " + reversed;
  }

  @Override
  public String text(Veil veil) {
    if (ports.isAll()) {
      return ALL;
    }
    StringBuilder text = new StringBuilder(ports.toString());
    for (DeclaredRange each : reversed) {
      text.append(text.isEmpty() ? "" : ", ").append(each);
    }
    return text.toString();
  }

  private Ports without(PortSet other) {
    return ports.without(other.ports);
  }

  @Override
  public Verb verb(Content after) {
    PortSet to = (PortSet) after;
    boolean fewer = !without(to).isEmpty();
    boolean more = !to.without(this).isEmpty();
    if (action != to.action || fewer == more) {
      return Verb.CHANGED;
    }
    return more == (action == Action.ALLOW) ? Verb.OPENED : Verb.CLOSED;
  }

  @Override
  public String became(Passage passage) {
    PortSet to = (PortSet) passage.to();
    String gone = without(to).toString();
    String come = to.without(this).toString();
    boolean plain = ports.isAll() || to.ports.isAll() || action != to.action || gone.equals(come);
    if (plain) {
      return "ports changed from " + passage.before() + " to " + passage.after();
    }
    boolean allows = action == Action.ALLOW;
    String opened = sentence(allows ? come : gone, Verb.OPENED);
    String closed = sentence(allows ? gone : come, Verb.CLOSED);
    String separator = opened.isEmpty() || closed.isEmpty() ? "" : ", ";
    String now = allows ? "; now allows " : "; now denies ";
    return opened + separator + closed + now + passage.after();
  }

  private static String sentence(String ports, Verb verb) {
    return ports.isEmpty() ? "" : words(ports) + " " + verb.words();
  }

  /** {@code port 80}, {@code ports 80, 443}, {@code all ports}. */
  static String words(String ports) {
    if (ports.equals(ALL)) {
      return ALL + " ports";
    }
    boolean several = ports.indexOf('-') >= 0 || ports.indexOf(',') >= 0;
    return (several ? "ports " : "port ") + ports;
  }
}
