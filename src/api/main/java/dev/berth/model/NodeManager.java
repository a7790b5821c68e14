package dev.berth.model;

import dev.berth.source.Span;
import java.util.List;

/**
 * A node manager with its services.
 *
 * @param number its place in the list of them, from 1 on
 * @param server the server it joins, by name or by host
 * @param serverRegistrationPort the registration port of that server as the node manager was told
 * @param serverCommunicationPort likewise its communication port
 */
public record NodeManager(
    int number,
    Value<String> name,
    Value<String> host,
    Value<String> site,
    List<Value<String>> addresses,
    Value<String> server,
    Value<Integer> serverRegistrationPort,
    Value<Integer> serverCommunicationPort,
    Value<Integer> registrationPort,
    Value<Integer> communicationPort,
    List<Service> services)
    implements Declared {

  @Override
  public Span span() {
    return name.isDeclared() ? name.span() : host.span();
  }

  /** What messages call the node of such a number, name and host. */
  public static String label(int number, Value<String> name, Value<String> host) {
    return Label.of("node", number, name, host);
  }

  @Override
  public String label() {
    return label(number, name, host);
  }
}
