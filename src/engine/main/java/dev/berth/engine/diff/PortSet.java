package dev.berth.engine.diff;

import dev.berth.model.DeclaredRange;
import dev.berth.model.FirewallRule.Action;
import dev.berth.model.PortRange;
import java.util.BitSet;
import java.util.List;

/**
 * The ports that a rule of a firewall is about.
 *
 * @param ports in any order, one in another perhaps; what is the wrong way round holds none
 * @param action what the rule does with them
 */
record PortSet(List<DeclaredRange> ports, Action action) implements Content {
  private static final String ALL = "all";

  PortSet {
    ports = List.copyOf(ports);
  }

  @Override
  public String meaning() {
    return set() + " " + reversed();
  }

  private BitSet set() {
    BitSet set = new BitSet();
    for (DeclaredRange each : ports) {
      if (!each.isReversed()) {
        set.set(each.first(), each.last() + 1);
      }
    }
    return set;
  }

  private List<DeclaredRange> reversed() {
    return ports.stream().filter(DeclaredRange::isReversed).toList();
  }

  private BitSet without(PortSet other) {
    BitSet rest = set();
    rest.andNot(other.set());
    return rest;
  }

  @Override
  public String text(Veil veil) {
    if (isAll()) {
      return ALL;
    }
    StringBuilder text = new StringBuilder(text(set()));
    for (DeclaredRange each : reversed()) {
      text.append(text.isEmpty() ? "" : ", ").append(each);
    }
    return text.toString();
  }

  private boolean isAll() {
    return set().cardinality() == PortRange.HIGHEST - PortRange.LOWEST + 1;
  }

  private static String text(BitSet set) {
    StringBuilder text = new StringBuilder();
    for (int first = set.nextSetBit(0); first >= 0; ) {
      int behind = set.nextClearBit(first);
      text.append(text.isEmpty() ? "" : ", ").append(new PortRange(first, behind - 1));
      first = set.nextSetBit(behind);
    }
    return text.toString();
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
    String gone = text(without(to));
    String come = text(to.without(this));
    boolean plain = isAll() || to.isAll() || action != to.action || gone.equals(come);
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
