package dev.berth.engine.suppress;

import java.util.Optional;

/** What may not be allowed, whoever says so. */
public interface Firmness {
  /** Why what an allowance speaks of must not be allowed there; nothing if it may be. */
  Optional<String> forbids(Allowance allowance);
}
