package dev.berth.facts;

import dev.berth.model.PortRange;
import java.util.List;

/**
 * Two listeners that want the same ports of one machine. Each collision has one kind, so that no
 * two rules speak of the same one.
 *
 * @param claim the one to report: the declared one, or else the later one
 * @param ports the ports that both want, all of them where the owners as a whole collide
 */
public record Collision(Kind kind, PortClaim claim, PortClaim other, List<PortRange> ports) {
  /** Who collides with whom. */
  public enum Kind {
    /** The HTTP and the HTTPS connector of one server. */
    CONNECTORS,
    /** A connector and a back-end port of one server. */
    FRONT_END,
    /** Two servers. */
    SERVERS,
    /** Two node managers. */
    NODE_MANAGERS,
    /** The back-end ports of a server and those of a node manager. */
    SERVER_AND_NODE_MANAGER,
    /** A clustering port and another listener. */
    CLUSTERING,
    /** The Information Services port and another listener. */
    INFORMATION_SERVICES,
    /** The agent-check port and another listener. */
    AGENT_CHECK,
    /** A JMX port and another listener. */
    JMX,
    /** A data function service and another service. */
    SERVICES,
    /** A service and a port of a node manager. */
    SERVICE_AND_NODE_MANAGER,
    /** The engine ports of two services. */
    ENGINES,
    /** Engine ports and a listener of another sort. */
    ENGINES_AND_LISTENER,
    /** Any other two. */
    OTHER;

    /** Whether such a collision is one mistake however many ports it touches. */
    boolean isOfOwners() {
      return this == SERVERS || this == NODE_MANAGERS || this == SERVER_AND_NODE_MANAGER;
    }
  }

  public Collision {
    ports = List.copyOf(ports);
  }

  /** The ports in a few characters: {@code 80, 9443, 5701-5704}. */
  public String portList() {
    StringBuilder list = new StringBuilder();
    for (PortRange each : ports) {
      list.append(list.isEmpty() ? "" : ", ").append(each);
    }
    return list.toString();
  }

  /** {@code port 9443}, or {@code ports 80, 443}. */
  public String portPhrase() {
    boolean one = ports.size() == 1 && ports.get(0).isSingle();
    return (one ? "port " : "ports ") + portList();
  }
}
