package dev.berth.model;

import dev.berth.source.Span;
import java.util.List;

/**
 * A rule of a firewall; the first that matches decides.
 *
 * @param item all of the rule as it is written
 * @param direction where it holds; at both ends unless declared
 * @param at the machine whose own firewall it belongs to; absent in the firewall between zones
 */
public record FirewallRule(
    Span span,
    Span item,
    Value<String> name,
    Value<String> from,
    Value<String> to,
    List<Value<DeclaredRange>> ports,
    Value<Protocol> protocol,
    Value<Action> action,
    Value<Direction> direction,
    Value<String> at)
    implements Declared {

  /** What a rule does with what it matches. */
  public enum Action implements Keyed {
    ALLOW("allow"),
    DENY("deny");

    private final String key;

    Action(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /** At which end of a connection a rule holds. */
  public enum Direction implements Keyed {
    IN("in"),
    OUT("out");

    private final String key;

    Direction(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /** Which packets a rule matches. */
  public enum Protocol implements Keyed {
    TCP("tcp"),
    UDP("udp"),
    ANY("any");

    private final String key;

    Protocol(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /** Where connections come from, and where they go. */
  public List<Value<String>> ends() {
    return List.of(from, to);
  }

  /** Whether it lets through what it matches: a rule does unless it says otherwise. */
  public boolean allows() {
    return action.orElse(Action.ALLOW) == Action.ALLOW;
  }

  /** Likewise told from others that have no name either, by its number in the list from 1 on. */
  public String label(int number) {
    return name.isPresent() ? label() : label() + " " + number;
  }

  @Override
  public String label() {
    return name.isPresent() ? "firewall rule \"" + name + "\"" : "firewall rule";
  }
}
