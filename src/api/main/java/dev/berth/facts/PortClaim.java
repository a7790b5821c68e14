package dev.berth.facts;

import dev.berth.model.Certainty;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Service;
import dev.berth.model.Value;
import dev.berth.source.Located;
import dev.berth.source.Span;
import java.util.Map;

/**
 * Ports that something listens on, on one machine.
 *
 * @param value the value that the ports follow from; of a reserved port its whole entry
 */
public record PortClaim(
    Machine machine,
    PortRange ports,
    Role role,
    Declared owner,
    Environment environment,
    Value<?> value)
    implements Located {

  @Override
  public Span span() {
    return value.span();
  }

  @Override
  public Span holder() {
    return owner.span();
  }

  public boolean isDeclared() {
    return value.isDeclared();
  }

  /** How sure it is that these are the ports. */
  public Certainty certainty() {
    return value.certainty();
  }

  /** Whether these are the ports of a service's engines. */
  public boolean isEngines() {
    return role == Role.TERR_ENGINES || role == Role.PYTHON_ENGINES || role == Role.R_ENGINES;
  }

  /** Whether these are several neighbouring ports, by their role: the label asks for a plural. */
  boolean isRange() {
    return isEngines() || role == Role.CLUSTERING;
  }

  /** Whether this is the port by which servers talk to a service. */
  public boolean isServicePort() {
    return owner instanceof Service && !isEngines() && role != Role.SERVICE_JMX;
  }

  /**
   * Who listens, in full: {@code back-end communication port of server "sf1"}, {@code TERR service
   * on node "nm1"}.
   */
  public String label() {
    return Phrases.label(this);
  }

  /** Whether a database listens, be it that of Spotfire or a source of data. */
  public boolean isOfDatabase() {
    return role == Role.DATABASE || role == Role.DATA_SOURCE || role == Role.DATA_CONNECTOR;
  }

  /**
   * Listeners of one group never collide. Web Player and Automation Services of one node may use
   * one port (K-0075611), two declarations may mean the same database, directory, EMS, mail server
   * or balancer, and two environments on one machine may both say which of its ports are in use.
   *
   * @return a role for systems that may be declared twice, the node of a web service, and for all
   *     others the claim itself: each the one object of its group
   */
  Object group(Map<Service, ?> nodes) {
    return switch (role) {
      case WEB_SERVICE -> nodes.get(owner);
      case DATABASE, DATA_SOURCE, DATA_CONNECTOR -> Role.DATABASE;
      case LDAP, GLOBAL_CATALOG -> Role.LDAP;
      case EMS, SMTP, LOAD_BALANCER, RESERVED -> role;
      default -> this;
    };
  }

  /**
   * Of several that want one port, whoever has the lowest takes it, and all others are held against
   * that one: what cannot be moved first, then those of whose collisions the more special rule
   * speaks, and other systems last.
   */
  int precedence() {
    int tier =
        switch (role) {
          case TERR_ENGINES, PYTHON_ENGINES, R_ENGINES -> 0;
          case CLUSTERING -> 1;
          case RESERVED -> 2;
          case SERVER_REGISTRATION, SERVER_COMMUNICATION -> 3;
          case NODE_MANAGER_REGISTRATION, NODE_MANAGER_COMMUNICATION -> 4;
          case PUBLIC_HTTP, PUBLIC_HTTPS -> 5;
          case WEB_SERVICE -> 6;
          case TERR_SERVICE, PYTHON_SERVICE, R_SERVICE -> 7;
          case INFORMATION_SERVICES, SERVER_JMX, SERVICE_JMX, AGENT_CHECK -> 8;
          case CLUSTERING_SECOND, CLUSTERING_THIRD, CLUSTERING_FOURTH, WORKER_HOST -> 9;
          default -> 10;
        };
    return tier * Role.values().length + (isEngines() ? 0 : role.ordinal());
  }
}
