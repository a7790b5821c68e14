package dev.berth.diagnostic;

import dev.berth.source.Span;
import java.util.List;

/**
 * What a finding is about in two places: it is the same finding from either of them.
 *
 * @param other the place at which it might be reported as well
 * @param what what the two have in common, such as ports, in a form that stays the same
 * @param others whether the finding is known by the other place, because which of several it is
 *     reported at may change
 * @param holders the things that have what is shared, first that of the place of the finding: where
 *     it is written may be elsewhere, for several things at once
 */
public record Shared(Span other, String what, boolean others, List<Span> holders) {
  public Shared {
    holders = List.copyOf(holders);
  }
}
