package dev.berth.facts;

import dev.berth.model.Certainty;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

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
    /** The engine ports of two services of one capability, from the same port on. */
    SAME_ENGINES,
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
    ports = List.copyOf(merged(new TreeSet<>(ports)));
  }

  /** Ranges of which none holds a port of another. */
  private static List<PortRange> merged(TreeSet<PortRange> sorted) {
    List<PortRange> merged = new ArrayList<>();
    for (PortRange each : sorted) {
      int end = merged.size() - 1;
      if (end >= 0 && merged.get(end).overlaps(each)) {
        PortRange before = merged.get(end);
        int last = Math.max(before.last(), each.last());
        merged.set(end, new PortRange(before.first(), last));
      } else {
        merged.add(each);
      }
    }
    return merged;
  }

  /**
   * Whether the other listener tells better which collision it is: of several that all meet one,
   * each has one collision, but that one is told at either of them. A clustering port is the same
   * for all servers, which tells nothing.
   */
  public boolean isRatherOfOther() {
    boolean alike = kind == Kind.SERVERS || kind == Kind.NODE_MANAGERS;
    boolean rather = claim.role() == Role.CLUSTERING || claim.precedence() < other.precedence();
    return !alike && rather && other.role() != Role.CLUSTERING;
  }

  /** How sure it is that both want these ports. */
  public Certainty certainty() {
    return claim.certainty().and(other.certainty());
  }

  /** Where to report it: the claim, or its owner where the owners collide in several ports. */
  public Located place() {
    return isOfWholeOwners() ? claim.owner() : claim;
  }

  /** Where the other listener is to be seen. */
  public Located otherPlace() {
    return isOfWholeOwners() ? other.owner() : other;
  }

  /** {@code TERR service on node "nm1" shares port 9502 with the Python service}. */
  public String message() {
    String verb = !isOfWholeOwners() && claim.isRange() ? " share " : " shares ";
    String first = isOfWholeOwners() ? claim.owner().label() : claim.label();
    return first + verb + portPhrase() + " with " + object() + origin();
  }

  /** What is to be seen at the other place. */
  public String otherMessage() {
    String who = isOfWholeOwners() ? other.owner().label() : other.label();
    String verb = !isOfWholeOwners() && other.isRange() ? " take " : " takes ";
    return who + verb + portPhrase() + (other.isDeclared() ? " here" : " by default");
  }

  private String object() {
    if (!isOfWholeOwners()) {
      return Phrases.toward(other, claim);
    }
    return other.owner().label()
        + Phrases.abroad(other, claim)
        + " on host \""
        + claim.machine().name()
        + "\"";
  }

  private String origin() {
    boolean several = isOfWholeOwners() || other.isRange();
    return Phrases.origin(other, claim, several ? "the defaults" : "the default");
  }

  private boolean isOfWholeOwners() {
    return kind.isOfOwners() && ports.size() > 1;
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
