package dev.berth.engine.firewall;

import dev.berth.model.Environment;
import dev.berth.network.Block;
import dev.berth.network.MachineRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where those are of whom no declaration speaks: names of zones, addresses, blocks, or {@code any}.
 *
 * @param clients anywhere if there are none
 * @param monitoring nowhere known if there are none
 */
public record Outsiders(List<String> clients, List<String> monitoring) {
  public Outsiders {
    clients = List.copyOf(clients);
    monitoring = List.copyOf(monitoring);
  }

  /** The words that mean nothing in any of some environments. */
  public List<String> unknown(List<Environment> environments) {
    List<String> unknown = new ArrayList<>();
    for (List<String> words : List.of(clients, monitoring)) {
      for (String word : words) {
        if (environments.stream().allMatch(each -> peer(word, each).isEmpty())) {
          unknown.add(word);
        }
      }
    }
    return unknown;
  }

  /** Whether it is said where clients are, and an environment has nothing that is called so. */
  public boolean areClientsElsewhere(Environment environment) {
    return !clients.isEmpty() && peers(clients, environment).isEmpty();
  }

  /** Nobody in particular where an environment has nothing that is called so. */
  List<Peer> clients(Environment environment) {
    List<Peer> peers = peers(clients, environment);
    return peers.isEmpty() ? List.of(Peer.ANYBODY) : peers;
  }

  List<Peer> monitoring(Environment environment) {
    return peers(monitoring, environment);
  }

  private static List<Peer> peers(List<String> words, Environment environment) {
    List<Peer> peers = new ArrayList<>();
    for (String word : words) {
      peer(word, environment).ifPresent(peers::add);
    }
    return peers;
  }

  /** In the order in which an end of a rule is read. */
  private static Optional<Peer> peer(String word, Environment environment) {
    if (word.equals(Peer.ANY)) {
      return Optional.of(Peer.ANYBODY);
    }
    if (word.startsWith(MachineRole.PREFIX)) {
      return Optional.empty();
    }
    Optional<Area> zone = Area.named(word, environment);
    if (zone.isPresent()) {
      return Optional.of(Peer.network(word, zone.get()));
    }
    Optional<Block> block = Block.parse(word);
    return block.isEmpty()
        ? Optional.empty()
        : Optional.of(Peer.network(block.get().toString(), Area.of(block.get())));
  }
}
