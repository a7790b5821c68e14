package dev.berth.facts;

/** A host, however it is called. Two machines are the same when they are the same object. */
public final class Machine {
  private final String name;

  Machine(String name) {
    this.name = name;
  }

  /** The name under which the run met it first, in full if it has a domain. */
  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }
}
