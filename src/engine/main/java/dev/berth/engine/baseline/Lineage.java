package dev.berth.engine.baseline;

import dev.berth.engine.baseline.Renames.Unit;
import dev.berth.source.Scalar;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What environments and the things in them are called now, where their files are known as they were
 * and as they are: by names, hosts and lines, and never by what is found in them.
 */
final class Lineage {
  /** All go by their own names. */
  static final Lineage NONE = new Lineage();

  /**
   * Behind the name of what is gone, which something else may have now. It is no character, so no
   * name ends so.
   */
  static final String GONE = "\uffff";

  /** What the environments are now of which the files are not as they were. */
  private final Map<Unit, Unit> units = new HashMap<>();

  /** By what the environments are now, what they were. */
  private final Map<Unit, Unit> origins = new HashMap<>();

  private final Map<Unit, ThingNames> things = new HashMap<>();

  /** The names of files that are not as they were, before or now. */
  private final Set<String> changed = new HashSet<>();

  /** The environments of these files before, and now. */
  private final Map<String, List<Unit>> old = new HashMap<>();

  private final Map<String, List<Unit>> fresh = new HashMap<>();

  private Lineage() {}

  /** From one state of some files to another. */
  Lineage(Contents before, Contents now) {
    if (before.sources().isEmpty()) {
      return;
    }
    addUnits(before, now, old);
    addUnits(now, before, fresh);
    Kinship kinship = new Kinship(before, now);
    kinship.of(all(old), all(fresh)).forEach(this::put);
    for (Unit each : all(old)) {
      // A file that is gone can be that of nothing else.
      if (!units.containsKey(each) && fresh.containsKey(each.file())) {
        put(each, new Unit(each.file(), each.environment() + GONE));
      }
    }
    units.forEach((from, to) -> things.put(from, ThingNames.between(before, from, now, to)));
  }

  private void put(Unit from, Unit to) {
    units.put(from, to);
    origins.put(to, from);
  }

  /** Adds the environments of files that another state does not have as they are. */
  private void addUnits(Contents own, Contents other, Map<String, List<Unit>> all) {
    for (Map.Entry<String, Source> each : own.sources().entrySet()) {
      String file = each.getKey();
      Source beside = other.sources().get(file);
      if (beside == null || !beside.text().equals(each.getValue().text())) {
        changed.add(file);
        List<Unit> units = new ArrayList<>();
        own.addresses(file).environments().forEach(name -> units.add(new Unit(file, name)));
        all.put(file, units);
      }
    }
  }

  /** Each once, although two of a file may have one name. */
  private static Set<Unit> all(Map<String, List<Unit>> byFile) {
    Set<Unit> all = new TreeSet<>();
    byFile.values().forEach(all::addAll);
    return all;
  }

  /** What a key is now. */
  Key now(Key key) {
    Unit from = unit(key);
    Unit to = units.get(from);
    if (to == null) {
      return key;
    }
    ThingNames names = things.get(from);
    List<String> ends = new ArrayList<>();
    key.between().forEach(end -> ends.add(names.now(end)));
    String environment = isOnly(to) ? "" : to.environment();
    Key now = names.saying(key).in(to.file()).of(environment);
    return now.at(names.now(key.path())).between(ends);
  }

  /** What an environment is called that is the only one of its file now, by its key before. */
  String only(Key key) {
    Unit to = units.get(unit(key));
    boolean only = to != null && isOnly(to) && !to.environment().startsWith("#");
    return only ? to.environment() : "";
  }

  /** Whether a file is not as it was. */
  boolean isChanged(String file) {
    return changed.contains(file);
  }

  /** A key with the name of its environment, if that is the only one of its file. */
  private Unit unit(Key key) {
    List<Unit> all = old.getOrDefault(key.file(), List.of());
    return key.environment().isEmpty() && all.size() == 1 ? all.get(0) : Unit.of(key);
  }

  private boolean isOnly(Unit unit) {
    return fresh.getOrDefault(unit.file(), List.of()).equals(List.of(unit));
  }

  /** The files in which the environments of some files are now. */
  List<String> files(List<String> names) {
    Set<String> files = new TreeSet<>();
    for (String name : names) {
      List<Unit> all = old.getOrDefault(name, List.of());
      all.forEach(each -> files.add(units.getOrDefault(each, each).file()));
      files.addAll(all.isEmpty() ? List.of(name) : List.of());
    }
    return List.copyOf(files);
  }

  /** The paths of all things that are in a file now, by environment, as they were before. */
  Map<String, Set<String>> paths(String file, Contents before) {
    Map<String, Set<String>> paths = new HashMap<>();
    for (Unit each : within(file)) {
      Unit from = origins.get(each);
      Set<String> own = before.addresses(from.file()).paths().get(from.environment());
      for (String environment : List.of("", each.environment())) {
        Set<String> known = paths.computeIfAbsent(environment, unknown -> new HashSet<>());
        own.forEach(path -> known.add(things.get(from).now(path)));
      }
    }
    return paths;
  }

  /** The hosts of these things. */
  Map<String, Map<String, String>> hosts(String file, Contents before) {
    return called(file, each -> before.addresses(each.file()).hosts().get(each.environment()));
  }

  /** The scalars in their order, likewise. */
  Map<String, Map<String, Scalar>> scalars(String file, Contents before) {
    return called(file, each -> before.addresses(each.file()).scalars().get(each.environment()));
  }

  /** What was at the paths of environments, by what is in a file now. */
  private <T> Map<String, Map<String, T>> called(String file, Function<Unit, Map<String, T>> was) {
    Map<String, Map<String, T>> called = new HashMap<>();
    for (Unit each : within(file)) {
      Unit from = origins.get(each);
      for (String environment : List.of("", each.environment())) {
        Map<String, T> known =
            called.computeIfAbsent(environment, unknown -> new LinkedHashMap<>());
        was.apply(from).forEach((path, one) -> known.put(things.get(from).now(path), one));
      }
    }
    return called;
  }

  /** What the environments that are known from before are in a file now. */
  private List<Unit> within(String file) {
    List<Unit> within = new ArrayList<>();
    for (Unit each : origins.keySet()) {
      within.addAll(each.file().equals(file) ? List.of(each) : List.of());
    }
    return within;
  }
}
