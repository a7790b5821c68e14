package dev.berth.engine.suppress;

import java.util.Optional;

/** What is known of the rules that are allowed. */
public interface Firmness {
  /** Whether a rule may find something between the only file of a run and another. */
  boolean looksBeyond(String rule);

  /** Whether settings ask for what an allowance speaks of where it holds. */
  boolean isAsked(Allowance allowance);

  /** Why what an allowance speaks of must not be allowed there; nothing if it may be. */
  Optional<String> forbids(Allowance allowance);
}
