package dev.berth.facts;

import dev.berth.model.NodeManager;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Value;

/**
 * A port of the server that a node manager joins, as the node manager was told it.
 *
 * @param role which back-end port of the server is meant
 * @param actual the port that the server listens on
 */
public record ToldPort(
    NodeManager node, Server server, Role role, Value<Integer> told, Value<Integer> actual) {

  /**
   * Whether the node manager would knock at the wrong port. Two defaults never differ within one
   * version, so at least one of the two was declared.
   */
  public boolean isWrong() {
    return told.isPresent() && actual.isPresent() && !told.get().equals(actual.get());
  }
}
