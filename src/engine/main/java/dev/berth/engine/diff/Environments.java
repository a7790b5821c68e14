package dev.berth.engine.diff;

import dev.berth.model.Environment;
import dev.berth.model.HostNames;
import dev.berth.model.Server;
import dev.berth.source.Source;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds out which environments of one side are those of the other. */
final class Environments {
  private static final String ONLY = "the only one";

  private Environments() {}

  /**
   * By their names, or else by the hosts of their servers, or else, where one has no name, by the
   * names of their files and their order in them. The only one of a side is the only one of the
   * other, and so is the only one without a name.
   */
  static Pairing<Environment> paired(List<Environment> before, List<Environment> after) {
    Pairing<Environment> pairing = new Pairing<>(before, after);
    if (before.size() == 1 && after.size() == 1) {
      pairing.pairEqual(each -> ONLY);
    }
    Map<Environment, String> places = new IdentityHashMap<>();
    putPlaces(before, places);
    putPlaces(after, places);
    pairing.pairEqual(each -> each.name().shown());
    pairing.pairUnique(Environments::hosts);
    pairing.pairUnique(each -> each.name().isPresent() ? "" : places.get(each));
    pairing.pairUnique(each -> each.name().isPresent() ? "" : ONLY);
    return pairing;
  }

  private static String hosts(Environment environment) {
    TreeSet<String> hosts = new TreeSet<>();
    for (Server each : environment.servers()) {
      hosts.add(HostNames.key(each.host().shown()));
    }
    return String.join(" ", hosts);
  }

  /** The names of files without their folders, if there are several files on a side. */
  private static void putPlaces(List<Environment> environments, Map<Environment, String> places) {
    Map<Source, Integer> counts = new IdentityHashMap<>();
    environments.forEach(each -> counts.put(each.span().source(), 0));
    for (Environment each : environments) {
      Source source = each.span().source();
      String name = source.name().replace('\\', '/');
      String file = counts.size() == 1 ? ONLY : name.substring(name.lastIndexOf('/') + 1);
      places.put(each, file + " " + counts.merge(source, 1, Integer::sum));
    }
  }
}
