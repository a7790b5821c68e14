package dev.berth.model;

import dev.berth.source.Located;
import dev.berth.source.Span;

/**
 * A service that a node manager runs.
 *
 * @param node what messages call its node: {@code node "nm1"}
 */
public record Service(
    String node,
    Value<Capability> capability,
    Value<Integer> port,
    Value<Integer> instances,
    Value<String> resourcePool,
    Value<String> deploymentArea,
    EnginePorts enginePorts,
    Jmx jmx)
    implements Declared {

  /** The setting of engine ports. Only services that have engines have defaults for it. */
  public record EnginePorts(Span span, Value<Integer> min, Value<Integer> range)
      implements Located {
    /** The whole as a value: absent unless the declaration says anything of it. */
    public Value<EnginePorts> declared() {
      boolean said = min.isWritten() || range.isWritten();
      return said ? Value.declared(this, span) : Value.absent(span);
    }
  }

  @Override
  public Span span() {
    return capability.span();
  }

  /** Whether it is a Web Player or Automation Services service. */
  public boolean isWebService() {
    return capability.isPresent() && !capability.get().hasEngines();
  }

  /** {@code TERR service}, without its node. */
  public String kind() {
    return capability.isPresent() ? capability.get().label() + " service" : "service";
  }

  @Override
  public String label() {
    return kind() + " on " + node;
  }
}
