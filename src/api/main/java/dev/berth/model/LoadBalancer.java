package dev.berth.model;

import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A load balancer or reverse proxy in front of servers.
 *
 * @param number its place in the list of them, from 1 on
 * @param callsFrom the machines that it calls them from, where these are others than its host
 * @param members the servers behind it, by name
 * @param memberPort the port that it calls on each of them
 */
public record LoadBalancer(
    int number,
    Value<String> name,
    Value<String> host,
    List<Value<String>> callsFrom,
    Value<Integer> port,
    Value<Tls> tls,
    List<Value<String>> members,
    Value<Integer> memberPort,
    Value<Boolean> sessionAffinity,
    Value<Boolean> webSockets,
    Value<Integer> idleTimeoutSeconds)
    implements Declared {

  /** What the balancer does with TLS. */
  public enum Tls implements Keyed {
    NONE("none"),
    TERMINATED("terminated"),
    PASSTHROUGH("passthrough"),
    REENCRYPTED("reencrypted");

    private final String key;

    Tls(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /** The machines that it calls its members from: loopback names are its host. */
  public List<Value<String>> callers() {
    if (callsFrom.isEmpty()) {
      return List.of(host);
    }
    List<Value<String>> callers = new ArrayList<>();
    for (Value<String> each : callsFrom) {
      callers.add(HostNames.isLoopback(each.orElse("")) ? host : each);
    }
    return callers;
  }

  @Override
  public Span span() {
    return name.isDeclared() ? name.span() : host.span();
  }

  @Override
  public String label() {
    return Label.of("load balancer", number, name, host);
  }
}
