package dev.berth.engine.firewall;

import dev.berth.model.PortRange;
import dev.berth.network.Block;
import java.util.List;

/**
 * A rule of the own firewall of a machine, in addresses of one kind.
 *
 * @param from whence; from anywhere if there are none
 * @param to the addresses of the machine; any of them if there are none
 * @param ports in order, neither overlapping nor next to each other
 */
record AddressRule(Family family, List<Block> from, List<Block> to, List<PortRange> ports) {
  AddressRule {
    from = List.copyOf(from);
    to = List.copyOf(to);
    ports = List.copyOf(ports);
  }
}
