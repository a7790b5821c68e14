package dev.berth.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What firewall rules may call all machines of a kind by: {@code role:server}. */
public enum MachineRole {
  SERVER("role:server"),
  NODE_MANAGER("role:node-manager"),
  LOAD_BALANCER("role:load-balancer"),
  DATABASE("role:database");

  /** How the ends of rules that speak of roles start. */
  public static final String PREFIX = "role:";

  private final String key;

  MachineRole(String key) {
    this.key = key;
  }

  /** How the roles are written. */
  public static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (MachineRole each : values()) {
      keys.add(each.key);
    }
    return keys;
  }

  /** The role that an end of a rule is written as. */
  public static Optional<MachineRole> written(String end) {
    for (MachineRole each : values()) {
      if (each.key.equals(end)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The end of a rule that means the machines in this role. */
  public String key() {
    return key;
  }
}
