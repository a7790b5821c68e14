package dev.berth.network;

import java.util.List;

/**
 * Where a connection comes from or goes to: one machine, or somebody of whom nothing is known. Two
 * places are the same when they are the same object.
 */
public final class Place {
  private final String name;
  private final String zone;
  private final List<Address> addresses;
  private final List<MachineRole> roles;

  private Place(String name, String zone, List<Address> addresses, List<MachineRole> roles) {
    this.name = name;
    this.zone = zone;
    this.addresses = List.copyOf(addresses);
    this.roles = List.copyOf(roles);
  }

  /**
   * A machine.
   *
   * @param zone the zone that it says it is in; empty if it says none
   * @param addresses those that are known
   */
  public static Place machine(
      String name, String zone, List<Address> addresses, List<MachineRole> roles) {
    return new Place(name, zone, addresses, roles);
  }

  /** Somebody who is none of the machines that the declaration speaks of. */
  public static Place anybody(String name) {
    return new Place(name, "", List.of(), List.of());
  }

  public String name() {
    return name;
  }

  String zone() {
    return zone;
  }

  public List<Address> addresses() {
    return addresses;
  }

  List<MachineRole> roles() {
    return roles;
  }

  /** {@code node1.example.com 10.20.2.11}; without the address if none is known. */
  @Override
  public String toString() {
    boolean known = !addresses.isEmpty() && !name.equals(addresses.get(0).toString());
    return known ? name + " " + addresses.get(0) : name;
  }
}
