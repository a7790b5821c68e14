package dev.berth.engine.firewall;

import dev.berth.engine.firewall.Peer.Kind;
import dev.berth.engine.firewall.Peer.Seat;
import dev.berth.facts.Facts;
import dev.berth.facts.HostMention;
import dev.berth.facts.RuleHosts;
import dev.berth.model.Environment;
import dev.berth.model.NodeManager;
import dev.berth.model.Oidc;
import dev.berth.model.Server;
import dev.berth.model.Smtp;
import dev.berth.network.Address;
import dev.berth.network.Block;
import dev.berth.network.MachineRole;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The machines of some environments, each once, whatever the environments call it. */
final class Cast {
  private final Facts facts;
  private final Set<Environment> environments = Collections.newSetFromMap(new IdentityHashMap<>());

  /** By what all names of a machine have in common. */
  private final Map<Object, Part> parts = new LinkedHashMap<>();

  private final Map<String, Integer> namesakes = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<Object, Peer> peers = new IdentityHashMap<>();

  Cast(Facts facts) {
    this.facts = facts;
  }

  /** What is known of a machine. */
  private static final class Part {
    private final Scene scene;
    private final Place place;
    private final Set<Address> addresses = new TreeSet<>();
    private Seat seat = Seat.ELSEWHERE;

    Part(Scene scene, Place place) {
      this.scene = scene;
      this.place = place;
    }
  }

  /** Adds a machine of an environment. */
  void add(Place place, Scene scene) {
    environments.add(scene.environment());
    Object key = key(place, scene.environment());
    Part part = parts.get(key);
    if (part == null) {
      part = new Part(scene, place);
      part.seat = Seat.INTERNET;
      parts.put(key, part);
      namesakes.merge(scene.said(place.name()), 1, Integer::sum);
    }
    part.addresses.addAll(place.addresses());
    boolean spotfire =
        place.roles().contains(MachineRole.SERVER)
            || place.roles().contains(MachineRole.NODE_MANAGER);
    // What one environment knows of it holds for all.
    boolean known = part.seat == Seat.INTERNET && !isOfInternet(place, scene.environment());
    part.seat = spotfire ? Seat.SPOTFIRE : known ? Seat.ELSEWHERE : part.seat;
  }

  /**
   * Whether it is where an issuer or a mail server is of which nothing but its name is known:
   * nothing else speaks of it, and it is in no domain of what is declared beside the two. Where
   * servers and nodes have no domain, nothing is known to be outside.
   */
  private boolean isOfInternet(Place place, Environment environment) {
    if (!place.roles().isEmpty() || !place.zone().isEmpty()) {
      return false;
    }
    Optional<Oidc> oidc = environment.oidc().toOptional();
    Optional<Smtp> smtp = environment.smtp().toOptional();
    boolean issuer =
        oidc.isPresent()
            && oidc.get().endpoint().isPresent()
            && isCalled(oidc.get().endpoint().get().host(), place, environment);
    boolean relay = smtp.isPresent() && isCalled(smtp.get().host().orElse(""), place, environment);
    if (!issuer && !relay) {
      return false;
    }
    Domain domain = Domain.of(place.name());
    boolean told = false;
    boolean own = domain.isNone();
    for (HostMention each : facts.hostMentions(environment)) {
      boolean service = each.owner() instanceof Oidc || each.owner() instanceof Smtp;
      boolean spotfire = each.owner() instanceof Server || each.owner() instanceof NodeManager;
      Domain beside = Domain.of(service ? "" : each.name().orElse(""));
      told |= spotfire && !beside.isNone();
      own |= beside.isOfSame(domain, spotfire);
      own |= !service && isCalled(each.name().orElse(""), place, environment);
    }
    // How machines are called tells where their mail server is, and less where users sign in.
    own |= !told && !issuer;
    for (HostMention each : RuleHosts.names(environment)) {
      own |= isCalled(each.name().orElse(""), place, environment);
    }
    return !own;
  }

  private boolean isCalled(String name, Place place, Environment environment) {
    return facts.machineOf(environment, name) == key(place, environment);
  }

  /** The machines that are called so somewhere, or have this address. */
  Set<Peer> named(String name) {
    Set<Peer> named = new TreeSet<>();
    Optional<Address> address = Address.parse(name);
    for (Map.Entry<Object, Part> each : parts.entrySet()) {
      Part part = each.getValue();
      boolean so = address.isPresent() && part.addresses.contains(address.get());
      for (Environment environment : environments) {
        so |= facts.machineOf(environment, name) == each.getKey();
      }
      if (so) {
        named.add(peers.computeIfAbsent(each.getKey(), machine -> peer(part)));
      }
    }
    return named;
  }

  private Object key(Place place, Environment environment) {
    return facts.machineOf(environment, place.name());
  }

  /** A machine that was added, when all are. */
  Peer peer(Place place, Environment environment) {
    Object key = key(place, environment);
    return peers.computeIfAbsent(key, machine -> peer(parts.get(machine)));
  }

  private Peer peer(Part part) {
    List<Block> addresses = new ArrayList<>();
    for (Address each : part.addresses) {
      addresses.add(new Block(each, each.bits()));
    }
    String name = part.scene.said(part.place.name());
    String told = namesakes.get(name) == 1 ? name : name + " (" + part.scene.name() + ")";
    String own = told;
    for (int i = 2; !taken.add(own); i++) {
      own = told + " (" + i + ")";
    }
    String end = part.scene.end(part.place);
    return new Peer(Kind.MACHINE, own, end, addresses, part.scene.area(part.place), part.seat);
  }
}
