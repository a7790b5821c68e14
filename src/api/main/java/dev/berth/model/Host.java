package dev.berth.model;

import dev.berth.source.Span;
import java.util.List;

/**
 * What an administrator declares of a machine. A host named elsewhere exists without it.
 *
 * @param number its place in the list of them, from 1 on
 * @param ephemeralPorts at the place of the first
 * @param lastEphemeralPort the last of them, at its own place
 */
public record Host(
    int number,
    Value<String> name,
    List<Value<String>> aliases,
    Value<OperatingSystem> os,
    Value<String> zone,
    List<ReservedPort> reservedPorts,
    Value<DeclaredRange> ephemeralPorts,
    Value<Integer> lastEphemeralPort)
    implements Declared {

  /** A port that other software uses. */
  public record ReservedPort(Value<Integer> port, Value<String> usedBy) {}

  @Override
  public Span span() {
    return name.span();
  }

  @Override
  public String label() {
    return Label.of("host", number, name);
  }
}
