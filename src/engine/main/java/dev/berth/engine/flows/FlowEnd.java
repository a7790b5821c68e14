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

  /** Packets of it: {@code nm1.example.com 10.0.0.7 → sf1.example.com 10.0.0.5:9443/tcp}. */
  String packet(FlowEnd to, PortRange ports) {
    boolean known = !to.addresses.isEmpty();
    String address = known ? to.addresses.get(0) : to.host;
    String bracketed = known && address.indexOf(':') >= 0 ? "[" + address + "]" : address;
    String before = known && !address.equals(to.host) ? to.host + " " : "";
    return shown() + " → " + before + bracketed + ":" + ports + "/tcp";
  }
}
