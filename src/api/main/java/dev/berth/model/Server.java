package dev.berth.model;

import dev.berth.source.Span;
import java.util.List;

/**
 * A Spotfire Server.
 *
 * @param number its place in the list of them, from 1 on
 * @param addresses what nodes and other servers may call it by; empty unless declared
 * @param clusteringPort the first of its clustering ports
 */
public record Server(
    int number,
    Value<String> name,
    Value<String> host,
    Value<String> site,
    List<Value<String>> addresses,
    Connector httpConnector,
    Connector httpsConnector,
    Value<Integer> registrationPort,
    Value<Integer> communicationPort,
    Value<Integer> clusteringPort,
    Value<Integer> informationServicesPort,
    Jmx jmx,
    AgentCheck agentCheck)
    implements Declared {

  @Override
  public Span span() {
    return name.isDeclared() ? name.span() : host.span();
  }

  @Override
  public String label() {
    return Label.of("server", number, name, host);
  }
}
