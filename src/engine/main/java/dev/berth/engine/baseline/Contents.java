package dev.berth.engine.baseline;

import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells whether what an entry is about is still there; files are read when they are asked for. */
final class Contents {
  private final Whereabouts whereabouts;
  private final Lineage lineage;
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Addresses> addresses;
  private final Veils veils;
  private final Map<String, Map<String, Set<String>>> paths = new HashMap<>();

  /** The values of all names of an environment. */
  private final Map<Key, Set<String>> names = new HashMap<>();

  private final Map<Key, Hosted> hosted = new HashMap<>();

  private final Map<String, Boolean> present = new HashMap<>();

  /** The contents of no file yet. */
  Contents(Whereabouts whereabouts, Veils veils) {
    this(whereabouts, Lineage.NONE, new HashMap<>(), veils);
  }

  private Contents(
      Whereabouts whereabouts, Lineage lineage, Map<String, Addresses> addresses, Veils veils) {
    this.whereabouts = whereabouts;
    this.lineage = lineage;
    this.addresses = addresses;
    this.veils = veils;
  }

  /** The same, in which environments and things are called, and are, what they came to be. */
  Contents called(Lineage later) {
    Contents called = new Contents(whereabouts, later, addresses, veils);
    called.sources.putAll(sources);
    return called;
  }

  /** Adds a source of the run, as entries call its file. */
  void add(String file, Source source) {
    sources.put(file, source);
  }

  /**
   * Whether the environment of a key has the named thing that it is about, or that is above what it
   * is about; what has no name is in every environment.
   */
  boolean hold(Key key) {
    int end = key.path().lastIndexOf(']') + 1;
    Set<String> things = paths(key.file()).get(key.environment());
    return things != null && (end == 0 || things.contains(key.path().substring(0, end)));
  }

  /** What is on which host in the environment of a key. */
  Hosted hosted(Key key) {
    Key environment = new Key(key.file(), key.environment(), "", "", "");
    return hosted.computeIfAbsent(
        environment,
        unknown -> {
          Source source = sources.get(key.file());
          Map<String, Map<String, String>> own =
              source == null ? Map.of() : addresses(key.file()).hosts();
          Map<String, Map<String, String>> all =
              lineage.isChanged(key.file()) ? lineage.hosts(key.file(), this) : own;
          return new Hosted(all.getOrDefault(key.environment(), Map.of()));
        });
  }

  /** What the scalars in them say. */
  Scalars scalars() {
    return new Scalars(this, lineage, veils);
  }

  /** Whether the file of a key has its environment. */
  boolean haveEnvironment(Key key) {
    return paths(key.file()).containsKey(key.environment());
  }

  /** Whether the environment of a key, which has a name, is in another file instead of its own. */
  boolean haveElsewhere(Key key) {
    boolean elsewhere = false;
    if (key.isOfNamedEnvironment() && !haveEnvironment(key)) {
      for (String each : sources.keySet()) {
        elsewhere |= haveEnvironment(key.in(each));
      }
    }
    return elsewhere;
  }

  /** The environments of this name, by what they are called in keys. */
  List<Renames.Unit> bearing(String environment) {
    List<Renames.Unit> bearing = new ArrayList<>();
    for (String file : new TreeSet<>(sources.keySet())) {
      Set<String> names = paths(file).keySet();
      if (names.contains(environment)) {
        // Without a name, it is all of them.
        bearing.add(new Renames.Unit(file, names.size() == 2 ? "" : environment));
      }
    }
    return bearing;
  }

  /** Whether what stands at the place of a key is the name of something in its environment. */
  boolean name(Key key) {
    Key environment = new Key(key.file(), key.environment(), "", "", "");
    return names
        .computeIfAbsent(environment, unknown -> names(environment))
        .contains(key.content());
  }

  private Set<String> names(Key environment) {
    Set<String> values = new HashSet<>();
    for (String path :
        paths(environment.file()).getOrDefault(environment.environment(), Set.of())) {
      Names.last(path).ifPresent(name -> values.add(ValueHash.ofText(name)));
    }
    return values;
  }

  /** Whether the file of a key is gone, or its environment from the file. */
  boolean lack(Key key) {
    Map<String, Set<String>> known = paths(key.file());
    return lack(key.file()) || !known.isEmpty() && !known.containsKey(key.environment());
  }

  private Map<String, Set<String>> paths(String file) {
    Map<String, Set<String>> known = paths.get(file);
    if (known == null) {
      Source source = sources.get(file);
      Map<String, Set<String>> own = source == null ? Map.of() : addresses(file).paths();
      known = lineage.isChanged(file) ? lineage.paths(file, this) : own;
      paths.put(file, known);
    }
    return known;
  }

  /** What has a path in a file that was added, which is read once. */
  Addresses addresses(String file) {
    Addresses known = addresses.get(file);
    if (known == null) {
      Source source = sources.get(file);
      known = new Addresses(source, veils.of(source));
      addresses.put(file, known);
    }
    return known;
  }

  /** Whether one of the files of an entry is gone: it is about all of them. */
  boolean lack(Entry entry) {
    return !missing(entry).isEmpty();
  }

  /**
   * The files of an entry that are gone. Those that would have been checked come first: the others
   * may be where nothing was checked now.
   */
  List<String> missing(Entry entry) {
    List<String> missing = new ArrayList<>(entry.with());
    missing.removeIf(this::isThere);
    if (lack(entry.key().file())) {
      missing.add(0, entry.key().file());
    }
    missing.sort((one, other) -> Boolean.compare(isSought(other), isSought(one)));
    return missing;
  }

  /** Whether a file would have been checked if it were there. */
  boolean isSought(String file) {
    return whereabouts.isSought(file);
  }

  /** Whether an entry is in a file that its baseline is not for. */
  boolean isForeign(Entry entry) {
    return whereabouts.isForeign(entry.key().file());
  }

  /** The texts of the files, by their names. */
  Map<String, Source> sources() {
    return Collections.unmodifiableMap(sources);
  }

  /** Whether a file in which something was found is gone, or was never there. */
  boolean lack(String file) {
    return whereabouts.isForeign(file) || !isThere(file);
  }

  private boolean isThere(String file) {
    return present.computeIfAbsent(file, whereabouts::isThere);
  }
}
