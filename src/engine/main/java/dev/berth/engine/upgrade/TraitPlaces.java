package dev.berth.engine.upgrade;

import dev.berth.engine.catalogue.Trait;
import dev.berth.engine.upgrade.Step.Place;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.Database;
import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.JdbcDriver;
import dev.berth.model.NodeManager;
import dev.berth.model.OperatingSystem;
import dev.berth.model.PortRange;
import dev.berth.model.Server;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the things in an environment that have a trait. */
record TraitPlaces(Facts facts, Environment environment, Words words) {
  List<Place> of(Trait trait) {
    List<Place> places = new ArrayList<>();
    switch (trait.concern()) {
      case SERVER -> environment.servers().forEach(each -> places.add(place(each)));
      case NODE_MANAGER -> environment.nodeManagers().forEach(each -> places.add(place(each)));
      case DRIVER -> addDatabase(trait.drivers(), places);
      case PRIVILEGED_PORT -> addPrivileged(places);
    }
    return places;
  }

  private Place place(Server server) {
    return words.place(server.label(), server.host().orElse(""), server.span());
  }

  private Place place(NodeManager node) {
    return words.place(node.label(), node.host().orElse(""), node.span());
  }

  /** A database whose driver or whose URL is that of one of the drivers. */
  private void addDatabase(List<String> drivers, List<Place> places) {
    if (!environment.database().isPresent()) {
      return;
    }
    Database database = environment.database().get();
    Optional<JdbcDriver> spoken = database.speaker();
    boolean byUrl = spoken.isPresent() && drivers.contains(spoken.get().className());
    if (byUrl || drivers.contains(database.driver().orElse(""))) {
      places.add(words.place(database.label(), database.host().orElse(""), database.span()));
    }
  }

  private void addPrivileged(List<Place> places) {
    Set<Object> linux = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Host each : environment.hosts()) {
      if (each.os().is(OperatingSystem.LINUX) && each.name().isPresent()) {
        linux.add(facts.machineOf(environment, each.name().get()));
      }
    }
    for (PortClaim each : facts.claims(environment)) {
      boolean privileged = each.ports().first() < PortRange.FIRST_UNPRIVILEGED;
      boolean server = each.owner() instanceof Server;
      if (privileged
          && server
          && linux.contains(facts.machineOf(environment, each.machine().name()))) {
        places.add(words.place(words.listener(each), each.machine().name(), each.span()));
      }
    }
  }
}
