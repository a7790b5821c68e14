package dev.berth.facts;

/** As it never was. */
public final class Facts {
  public String colour() {
    return "green";
  }
}
