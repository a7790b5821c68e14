package dev.berth.rules.network;

import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Stranger;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.Address;
import dev.berth.network.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The blocks within zones that are called as those of clients are, from which rules open something;
 * but for those in which a machine is that is declared, or may be.
 */
final class ClientParts {
  private final Environment environment;
  private final Connections connections;
  private final Facts facts;
  private final Set<Zone> clients = Collections.newSetFromMap(new IdentityHashMap<>());

  /** From which some rule is; null until they are asked for, as the next. */
  private List<Block> blocks;

  private TakenBlocks taken;

  ClientParts(Environment environment, Facts facts, List<OutsideZone> zones) {
    this.environment = environment;
    this.connections = Connections.of(environment, facts);
    this.facts = facts;
    for (OutsideZone each : zones) {
      // Of other zones that may use a front end, as the internet, parts may be those of others.
      boolean called = Stranger.CLIENTS.isCalled(each.zone().name().get());
      boolean theirs = called && each.kind() == OutsideZone.Kind.CLIENTS;
      clients.addAll(theirs ? Set.of(each.zone()) : Set.of());
    }
  }

  /** In the order of the rules. */
  List<ClientPart> all() {
    List<ClientPart> parts = new ArrayList<>();
    for (FirewallRule rule : clients.isEmpty() ? List.<FirewallRule>of() : environment.firewall()) {
      String from = rule.from().orElse("");
      boolean opens = FirewallRules.opens(rule) && FirewallRules.isAimed(rule);
      boolean zone = connections.ends().zone(from).isPresent();
      Optional<Block> block = opens && !zone ? Block.parse(from) : Optional.empty();
      Optional<Zone> around = block.isPresent() ? around(block.get()) : Optional.empty();
      if (around.isPresent() && !isTaken(rule, block.get())) {
        parts.add(new ClientPart(rule, around.get(), block.get(), one(block.get())));
      }
    }
    return parts;
  }

  /** The zone of clients that all addresses of a block are in, and that is more. */
  private Optional<Zone> around(Block block) {
    Zone around = null;
    int length = -1;
    for (Zone zone : environment.zones()) {
      for (Block each : Block.parse(zone.addresses())) {
        if (block.contains(each)) {
          return Optional.empty();
        }
        if (each.contains(block) && each.length() > length) {
          around = zone;
          length = each.length();
        }
      }
    }
    return around != null && clients.contains(around) ? Optional.of(around) : Optional.empty();
  }

  /** Who is kept out of a block, or let in elsewhere, does not stand for all others in it. */
  private Address one(Block block) {
    blocks = blocks == null ? blocks() : blocks;
    List<Block> inner = new ArrayList<>();
    for (Block each : blocks) {
      boolean within = each.length() > block.length() && block.contains(each);
      inner.addAll(within ? List.of(each) : List.of());
    }
    List<Block> rest = block.without(inner);
    return rest.isEmpty() ? block.first() : rest.get(0).first();
  }

  private List<Block> blocks() {
    List<Value<String>> ends = new ArrayList<>();
    for (FirewallRule each : environment.firewall()) {
      ends.add(each.from());
    }
    return Block.parse(ends);
  }

  private boolean isTaken(FirewallRule rule, Block block) {
    taken = taken == null ? new TakenBlocks(environment, facts) : taken;
    return taken.has(rule, block);
  }
}
