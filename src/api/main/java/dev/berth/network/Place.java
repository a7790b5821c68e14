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
  private final Kind kind;

  private Place(
      String name, String zone, List<Address> addresses, List<MachineRole> roles, Kind kind) {
    this.name = name;
    this.kind = kind;
    this.zone = zone;
    this.addresses = List.copyOf(addresses);
    this.roles = List.copyOf(roles);
  }

  private enum Kind {
    MACHINE,
    /** One of several machines, perhaps. */
    CALLED,
    ANYBODY
  }

  /**
   * A machine.
   *
   * @param zone the zone that it says it is in; empty if it says none
   * @param addresses those that are known
   */
  public static Place machine(
      String name, String zone, List<Address> addresses, List<MachineRole> roles) {
    return new Place(name, zone, addresses, roles, Kind.MACHINE);
  }

  /**
   * A system of others of which no more is known than what it is called, as several machines may be
   * in the DNS: those that ask for it do not tell which one they get.
   */
  public static Place called(String name, List<MachineRole> roles) {
    return new Place(name, "", List.of(), roles, Kind.CALLED);
  }

  /** Somebody who is none of the machines that the declaration speaks of. */
  public static Place anybody(String name) {
    return anybodyIn(name, "");
  }

  /** Somebody in a zone who is none of the machines that the declaration speaks of. */
  public static Place anybodyIn(String name, String zone) {
    return new Place(name, zone, List.of(), List.of(), Kind.ANYBODY);
  }

  public String name() {
    return name;
  }

  /** The zone that it says it is in; empty if it says none. */
  public String zone() {
    return zone;
  }

  public List<Address> addresses() {
    return addresses;
  }

  /** What it is there for. */
  public List<MachineRole> roles() {
    return roles;
  }

  public boolean isAnybody() {
    return kind == Kind.ANYBODY;
  }

  /** Whether no more is known than what it is called. */
  boolean isCalled() {
    return kind == Kind.CALLED;
  }

  /** Whether it is a machine of others that may be called by a name that is of several. */
  boolean isForeign() {
    return kind == Kind.MACHINE && roles.isEmpty();
  }

  /** Whether only its addresses are known, and no name. */
  boolean isNameless() {
    return !addresses.isEmpty() && Address.parse(name).isPresent();
  }

  /**
   * Whether the two may be one machine: one is known by its address, the other by its name; or one
   * is called so, and the other a machine of others in no role.
   */
  boolean mayBe(Place other) {
    boolean named = isNameless() && other.isOnlyNamed() || isOnlyNamed() && other.isNameless();
    return named || isOneOf(other) || other.isOneOf(this);
  }

  private boolean isOneOf(Place other) {
    return isCalled() && other.isForeign();
  }

  private boolean isOnlyNamed() {
    return !isAnybody() && addresses.isEmpty();
  }

  /**
   * {@code node1.example.com 10.20.2.11 → sf1.example.com 10.20.1.5:9443}, by addresses of one kind
   * if the two have such; those of IPv6 stand in brackets before a port.
   */
  public String packet(Place to, int port) {
    Place from = facing(to);
    return from + " → " + to.facing(from).withPort(port);
  }

  /** The same at its first address of a kind that another one has an address of. */
  private Place facing(Place other) {
    for (Address each : addresses) {
      for (Address facing : other.addresses) {
        if (each.bits() == facing.bits()) {
          return new Place(name, zone, List.of(each), roles, kind);
        }
      }
    }
    return this;
  }

  private String withPort(int port) {
    if (addresses.isEmpty()) {
      return name + ":" + port;
    }
    String address = addresses.get(0).toString();
    String bracketed = address.indexOf(':') < 0 ? address : "[" + address + "]";
    return (isNameless() ? "" : name + " ") + bracketed + ":" + port;
  }

  /** {@code node1.example.com 10.20.2.11}; without the address if none is known. */
  @Override
  public String toString() {
    boolean known = !addresses.isEmpty() && !name.equals(addresses.get(0).toString());
    return known ? name + " " + addresses.get(0) : name;
  }
}
