package dev.berth.facts;

import dev.berth.model.Catalogue;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Version;
import dev.berth.model.Zone;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Those whom an environment needs to reach it, and of whose machines it does not speak. */
public enum Stranger {
  /** Whoever uses Spotfire. */
  CLIENTS(
      Places.CLIENTS,
      "clients of ",
      List.of(Role.PUBLIC_HTTP, Role.PUBLIC_HTTPS),
      Set.of("client", "clients", "user", "users", "desktop", "desktops", "workstations")),
  /** Whatever watches it; an agent on the machine may, and report to a zone that is called so. */
  MONITORING(
      Places.MONITORING,
      "monitoring in ",
      List.of(Role.SERVER_JMX),
      Set.of("monitor", "monitoring", "observability"));

  /** What says no more than that it is a zone. */
  private static final Set<String> PLAIN =
      Set.of("lan", "vlan", "net", "network", "networks", "subnet", "segment", "zone", "ns", "sg");

  private static final String SEPARATORS = "-_. ";

  private final Place anywhere;
  private final String inZone;
  private final List<Role> usual;
  private final Set<String> names;

  Stranger(Place anywhere, String inZone, List<Role> usual, Set<String> names) {
    this.anywhere = anywhere;
    this.inZone = inZone;
    this.usual = usual;
    this.names = names;
  }

  /** What each of them is called where they are in a zone. */
  static Map<Stranger, Place> allIn(Zone zone) {
    Map<Stranger, Place> all = new EnumMap<>(Stranger.class);
    for (Stranger each : values()) {
      all.put(each, Place.anybodyIn(each.inZone + zone.label(), zone.name().get()));
    }
    return all;
  }

  /** Nobody in particular. */
  Place anywhere() {
    return anywhere;
  }

  String label() {
    return anywhere.name();
  }

  /** Whether a zone that is called so is theirs: the words of its name say so, and no more. */
  public boolean isCalled(String zone) {
    return isCalled(zone, names);
  }

  /** Whether the words of the name of a zone are some words, and others that say no more. */
  static boolean isCalled(String zone, Set<String> names) {
    boolean said = false;
    for (String word : words(zone.toLowerCase(Locale.ROOT))) {
      boolean own = names.contains(word);
      if (!own && !PLAIN.contains(word)) {
        return false;
      }
      said |= own;
    }
    return said;
  }

  /** The words of a name but for numbers. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int first = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean parts = i == name.length() || SEPARATORS.indexOf(name.charAt(i)) >= 0;
      boolean counts = !parts && name.charAt(i) >= '0' && name.charAt(i) <= '9';
      if (parts || counts) {
        words.addAll(i > first ? List.of(name.substring(first, i)) : List.of());
        first = i + 1;
      }
    }
    return words;
  }

  /** The ports that they use where nothing else is declared. */
  List<PortRange> usualPorts(Catalogue catalogue, Version version) {
    List<PortRange> ports = new ArrayList<>();
    for (Role role : usual) {
      Optional<Integer> port = catalogue.defaultPort(role, "", version);
      if (port.isPresent()) {
        ports.add(PortRange.of(port.get()));
      }
    }
    return ports;
  }

  /** Who is called so among those from whom flows come, or else whoever it may be. */
  static List<Place> called(String label, List<Flow> flows) {
    Set<Place> called = new LinkedHashSet<>();
    for (Stranger each : values()) {
      boolean meant = each.label().equals(label);
      for (Flow flow : meant ? flows : List.<Flow>of()) {
        called.addAll(each.needs(flow) ? List.of(flow.from()) : List.of());
      }
      called.addAll(meant && called.isEmpty() ? List.of(each.anywhere) : List.of());
    }
    return List.copyOf(called);
  }

  private boolean needs(Flow flow) {
    boolean monitored = flow.role() == Role.SERVER_JMX || flow.role() == Role.SERVICE_JMX;
    return flow.from().isAnybody() && monitored == (this == MONITORING);
  }
}
