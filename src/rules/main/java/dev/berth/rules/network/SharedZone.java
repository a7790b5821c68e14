package dev.berth.rules.network;

import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Block;
import java.util.List;
import java.util.Optional;

/** Whether other environments of a run may have machines in a zone of one. */
final class SharedZone {
  private final String name;
  private final List<Block> blocks;

  SharedZone(Zone zone) {
    this.name = zone.name().orElse("");
    this.blocks = Block.parse(zone.addresses());
  }

  /** A zone that has no name, and is a block. */
  SharedZone(Block block) {
    this.name = "";
    this.blocks = List.of(block);
  }

  /**
   * Whether an environment besides one has a zone or a host of that name of a zone, or something
   * with an address within it.
   */
  boolean isAnyIn(Facts facts, Environment own) {
    for (Environment each : facts.environments()) {
      if (each != own && (isNamed(each) || !blocks.isEmpty() && hasAddress(each, facts))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamed(Environment environment) {
    boolean named = false;
    for (Zone each : environment.zones()) {
      named |= each.name().is(name);
    }
    for (Host each : environment.hosts()) {
      named |= each.zone().is(name);
    }
    return named;
  }

  private boolean hasAddress(Environment environment, Facts facts) {
    boolean has = false;
    for (Zone each : environment.zones()) {
      for (Block block : Block.parse(each.addresses())) {
        has |= meets(block);
      }
    }
    for (Host each : environment.hosts()) {
      has |= meets(each.name().orElse("")) || meets(each.aliases());
    }
    for (Server each : environment.servers()) {
      has |= meets(each.addresses());
    }
    for (NodeManager each : environment.nodeManagers()) {
      has |= meets(each.addresses());
    }
    for (PortClaim each : facts.claims(environment)) {
      has |= meets(each.machine().name());
    }
    return has;
  }

  private boolean meets(List<Value<String>> names) {
    boolean meets = false;
    for (Value<String> each : names) {
      meets |= meets(each.orElse(""));
    }
    return meets;
  }

  private boolean meets(String name) {
    boolean digit = !name.isEmpty() && name.charAt(0) >= '0' && name.charAt(0) <= '9';
    Optional<Block> block = digit || name.indexOf(':') >= 0 ? Block.parse(name) : Optional.empty();
    return block.isPresent() && meets(block.get());
  }

  private boolean meets(Block other) {
    boolean meets = false;
    for (Block each : blocks) {
      meets |= each.contains(other) || other.contains(each);
    }
    return meets;
  }
}
