package dev.berth.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * What a finding is known by beside its rule and its place.
 *
 * @param shared what it has in common with another place, if it is about two alike
 * @param parts the things that it tells in one, the first of which is the one that is shown; mostly
 *     nothing
 * @param implied the number or the switch that it is about and that its place does not say, because
 *     it is a default
 */
public record Marks(Optional<Shared> shared, List<Part> parts, Optional<String> implied) {
  /** What most findings have. */
  public static final Marks NONE = new Marks(Optional.empty(), List.of(), Optional.empty());

  public Marks {
    parts = List.copyOf(parts);
  }

  /** The same with other parts. */
  public Marks with(List<Part> others) {
    return new Marks(shared, others, implied);
  }
}
