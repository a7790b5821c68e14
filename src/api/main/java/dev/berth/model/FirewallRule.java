package dev.berth.model;

import dev.berth.source.Span;
import java.util.List;

/** A rule of the firewall; the first that matches decides. */
public record FirewallRule(
    Span span,
    Value<String> name,
    Value<String> from,
    Value<String> to,
    List<Value<DeclaredRange>> ports,
    Value<Protocol> protocol,
    Value<Action> action)
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

  @Override
  public String label() {
    return name.isPresent() ? "firewall rule \"" + name + "\"" : "firewall rule";
  }
}
