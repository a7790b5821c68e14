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

  /** Whether the label stands for several ports and asks for a plural. */
  boolean isPlural() {
    return isEngines() || role == Role.CLUSTERING;
  }
}
