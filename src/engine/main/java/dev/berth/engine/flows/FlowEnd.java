package dev.berth.engine.flows;

import dev.berth.model.PortRange;
import java.util.List;

/**
 * Where a flow comes from or goes to.
 *
 * @param host one of the names of the machine, always the same one; of somebody unknown what they
 *     are called
 * @param addresses those that are known
 * @param zone empty if it is unknown
 */
public record FlowEnd(String host, List<String> addresses, String zone) {
  public FlowEnd {
    addresses = List.copyOf(addresses);
  }

  /** {@code sf1.example.com 10.20.1.11}; without the address if none is known. */
  String shown() {
    boolean known = !addresses.isEmpty() && !addresses.get(0).equals(host);
    return known ? host + " " + addresses.get(0) : host;
  }

  /**
   * Packets of it, by addresses of one kind if the two have such: {@code nm1.example.com 10.0.0.7 →
   * sf1.example.com 10.0.0.5:9443/tcp}.
   */
  String packet(FlowEnd to, PortRange ports) {
    FlowEnd from = facing(to);
    return from.shown() + " → " + to.facing(from).withPorts(ports) + "/tcp";
  }

  /** The same at its first address of a kind that another one has an address of. */
  private FlowEnd facing(FlowEnd other) {
    for (String each : addresses) {
      for (String facing : other.addresses) {
        if (isOfIpv6(each) == isOfIpv6(facing)) {
          return new FlowEnd(host, List.of(each), zone);
        }
      }
    }
    return this;
  }

  private String withPorts(PortRange ports) {
    boolean known = !addresses.isEmpty();
    String address = known ? addresses.get(0) : host;
    String bracketed = known && isOfIpv6(address) ? "[" + address + "]" : address;
    String before = known && !address.equals(host) ? host + " " : "";
    return before + bracketed + ":" + ports;
  }

  private static boolean isOfIpv6(String address) {
    return address.indexOf(':') >= 0;
  }
}
