package dev.berth.engine.diff;

import dev.berth.model.FirewallRule.Protocol;

/**
 * What a rule of a firewall is about, but for the ends of connections.
 *
 * @param at whose own firewall it belongs to; nothing if it is one between zones
 * @param direction where it holds; nothing if at both ends
 */
record RuleScope(Content at, Content direction, Content protocol, Content ports) {
  static RuleScope of(Thing rule) {
    return new RuleScope(
        said("at", rule), said("direction", rule), said("protocol", rule), said("ports", rule));
  }

  private static Content said(String key, Thing rule) {
    return rule.trait(key).map(Trait::content).orElse(Content.NOTHING);
  }

  /** Whether there may be connections that both are about, in one firewall. */
  boolean mayMeet(RuleScope other) {
    boolean here = at == other.at;
    if (at instanceof Texts.HostName mine && other.at instanceof Texts.HostName its) {
      here = mine.isOneMachine(its);
    }
    boolean direct = direction == Content.NOTHING || other.direction == Content.NOTHING;
    direct |= direction.meaning().equals(other.direction.meaning());
    boolean alike = isAny(protocol) || isAny(other.protocol);
    alike |= protocol.meaning().equals(other.protocol.meaning());
    return here && direct && alike && meet(ports, other.ports);
  }

  private static boolean isAny(Content protocol) {
    return protocol.meaning().equals(Protocol.ANY.key()) || protocol == Content.UNREADABLE;
  }

  /** Of ports that are the wrong way round, nobody knows which are meant. */
  private static boolean meet(Content ports, Content others) {
    if (ports instanceof PortSet mine && others instanceof PortSet its) {
      boolean known = mine.reversed().isEmpty() && its.reversed().isEmpty();
      return !known || mine.ports().meets(its.ports());
    }
    return true;
  }
}
