package dev.berth.engine.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How many findings of a key there are, and in which files they are. */
final class Tally {
  private final List<Key> keys;
  private final Set<String> files = new TreeSet<>();
  private final List<Company> companies = new ArrayList<>();
  private int count;
  private boolean ofHost;

  /** A tally of findings that are known by any of these keys. */
  Tally(List<Key> keys) {
    this.keys = keys;
  }

  /** Takes one of the findings out; how many are left. */
  int remove() {
    return --count;
  }

  void add(Sighting finding) {
    count++;
    files.addAll(finding.files());
    companies.add(finding.company());
    ofHost |= finding.ofHost();
  }

  /** What shares ports with the thing of a key, sorted. */
  List<Key> beside(Key key) {
    Set<Key> beside = new TreeSet<>();
    companies.forEach(each -> beside.addAll(each.beside(key)));
    return List.copyOf(beside);
  }

  /** Whether one of the findings may be that of an entry. */
  boolean mayBe(Entry entry, Partners partners) {
    boolean may = companies.isEmpty();
    for (Company each : companies) {
      may |= partners.mayBe(entry, each);
    }
    return may;
  }

  /** Whether one of the findings is about nothing of an address but where it leads. */
  boolean isOfHost() {
    return ofHost;
  }

  int count() {
    return count;
  }

  /** Those by which the findings are known. */
  List<Key> keys() {
    return keys;
  }

  /** The key, and the same by other names of its environment. */
  List<Key> names(Key key) {
    List<Key> names = new ArrayList<>(List.of(key));
    for (Key each : keys) {
      if (!each.equals(key) && each.of(key.environment()).equals(key)) {
        names.add(each);
      }
    }
    return names;
  }

  /** The key by which an entry knows the findings now, with the numbers that they have. */
  Key now(Key entry) {
    for (Key each : keys.contains(entry) ? List.<Key>of() : keys) {
      if (each.unnumbered().equals(entry.unnumbered())) {
        return each;
      }
    }
    return entry;
  }

  /** The key as findings have it now: the only environment of a file goes without its name. */
  Key own(Key key) {
    Key nameless = key.of("");
    boolean only = keys.get(0).environment().isEmpty() && keys.contains(nameless);
    return only ? nameless : key;
  }

  /** The name of the environment of a key, if that is the only one of its file and has one. */
  String only(Key key) {
    for (Key each : keys) {
      boolean same = key.environment().isEmpty() && each.of("").equals(key);
      if (same && each.isOfKnownEnvironment()) {
        return each.environment();
      }
    }
    return "";
  }

  /** The files beside that of a key, sorted. */
  List<String> with(Key key) {
    List<String> with = new ArrayList<>(files);
    with.remove(key.file());
    return with;
  }
}
