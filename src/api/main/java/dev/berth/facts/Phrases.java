package dev.berth.facts;

import dev.berth.model.Certainty;
import dev.berth.model.Host;
import dev.berth.model.NodeManager;
import dev.berth.model.Role;
import dev.berth.model.Service;
import dev.berth.model.Version;
import dev.berth.source.Source;

/** How messages speak of listeners: in full at first, then by what they are to the first one. */
final class Phrases {
  private Phrases() {}

  /** {@code TERR service on node "nm1"}, {@code clustering ports 5701-5704 of server "sf1"}. */
  static String label(PortClaim claim) {
    if (claim.isEngines()) {
      Service service = (Service) claim.owner();
      return engines(service, claim) + " on " + service.node();
    }
    if (claim.role() == Role.RESERVED) {
      return reservedBy(claim) + " on " + claim.owner().label();
    }
    boolean byOwner = claim.isServicePort() || isCalledByOwner(claim.role());
    return byOwner ? claim.owner().label() : ofOwner(claim);
  }

  /** The label as the object of a sentence about {@code first}. */
  static String toward(PortClaim other, PortClaim first) {
    if (other.owner() == first.owner()) {
      return "its " + port(other);
    }
    if (first.owner() instanceof Service && other.owner() instanceof Service) {
      String elsewhere = withArticle(other) + abroad(other, first);
      return sameNode(first, other) ? neighbour(other, first) : elsewhere;
    }
    if (isNodeOf(first, other) && other.isServicePort()) {
      return "its " + ((Service) other.owner()).kind();
    }
    if (isNodeOf(other, first)) {
      return "the " + port(other) + " of its node manager";
    }
    return withArticle(other) + abroad(other, first);
  }

  /** Nothing about what was declared, else that and where it is a default. */
  static String origin(PortClaim other, PortClaim first, String one) {
    if (first.isDeclared() && other.isDeclared()) {
      return "";
    }
    PortClaim defaulted = first.isDeclared() ? other : first;
    String who = first.isDeclared() ? one : "both by default";
    Certainty certainty = first.certainty().and(other.certainty());
    String which = other.isDeclared() ? "the first by default" : who;
    Version own = first.environment().version();
    if (!first.isDeclared() && !other.isDeclared() && !own.equals(other.environment().version())) {
      return " (both by default" + certainty.note() + ")";
    }
    return " (" + which + " in " + defaulted.environment().version() + certainty.note() + ")";
  }

  /** Nothing within one environment, else which environment the other listener belongs to. */
  static String abroad(PortClaim other, PortClaim first) {
    if (other.environment() == first.environment()) {
      return "";
    }
    String label = other.environment().label();
    boolean told = !label.equals(first.environment().label());
    if (told && other.environment().name().isPresent()) {
      return " in " + label;
    }
    Source source = other.environment().span().source();
    boolean sameFile = source == first.environment().span().source();
    return sameFile ? " in another document" : " in " + source.name();
  }

  private static String neighbour(PortClaim other, PortClaim first) {
    Service another = (Service) other.owner();
    boolean alike = another.kind().equals(((Service) first.owner()).kind());
    String who = (alike ? "another " : "the ") + another.kind();
    if (other.isServicePort()) {
      return who;
    }
    if (!other.isEngines()) {
      return "the " + port(other) + " of " + who;
    }
    boolean same = other.ports().equals(first.ports());
    String where = same ? "" : " in " + other.ports();
    return alike ? "those of " + who + where : "the " + port(other);
  }

  private static String withArticle(PortClaim claim) {
    boolean named = isCalledByOwner(claim.role()) && claim.role() != Role.EMS;
    return named ? label(claim) : "the " + label(claim);
  }

  private static boolean isCalledByOwner(Role role) {
    return switch (role) {
      case DATABASE,
          EMS,
          SMTP,
          DATA_SOURCE,
          DATA_CONNECTOR,
          LDAP,
          GLOBAL_CATALOG,
          LOAD_BALANCER,
          RESERVED ->
          true;
      default -> false;
    };
  }

  private static String ofOwner(PortClaim claim) {
    String article = claim.owner() instanceof Service ? "the " : "";
    return port(claim) + " of " + article + claim.owner().label();
  }

  /** {@code HTTP connector}, {@code clustering ports 5701-5704}. */
  private static String port(PortClaim claim) {
    if (claim.isEngines()) {
      return engines((Service) claim.owner(), claim);
    }
    boolean several = claim.role() == Role.CLUSTERING;
    return several ? claim.role().label() + " " + claim.ports() : claim.role().label();
  }

  private static String engines(Service service, PortClaim claim) {
    return service.capability().get().label() + " engines " + claim.ports();
  }

  private static String reservedBy(PortClaim claim) {
    return ((Host.ReservedPort) claim.value().get()).usedBy().orElse("other software");
  }

  /** By what messages call the node: a service knows no more of it, and asking all takes long. */
  private static boolean isNodeOf(PortClaim listener, PortClaim claim) {
    return listener.owner() instanceof NodeManager node
        && claim.owner() instanceof Service service
        && claim.environment() == listener.environment()
        && service.node().equals(node.label());
  }

  private static boolean sameNode(PortClaim a, PortClaim b) {
    String node = ((Service) a.owner()).node();
    return a.environment() == b.environment() && node.equals(((Service) b.owner()).node());
  }
}
