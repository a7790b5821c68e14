package dev.berth.facts;

/** A host, however it is called. Two machines are the same when they are the same object. */
public final class Machine {
  private final String name;
  private final int number;

  Machine(String name, int number) {
    this.name = name;
    this.number = number;
  }

  /** The name under which the run met it first, in full if it has a domain. */
  public String name() {
    return name;
  }

  /** Its place in the order in which the run met them, from 0 on. */
  int number() {
    return number;
  }

  @Override
  public String toString() {
    return name;
  }
}
