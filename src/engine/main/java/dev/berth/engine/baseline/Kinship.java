package dev.berth.engine.baseline;

import dev.berth.engine.baseline.Renames.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which environments of two states are one: by hosts first, then by names, files, lines. */
final class Kinship {
  /** What more environments share tells none of them from others. */
  private static final int MOST = 50;

  private static final int OF_HOSTS = 800;
  private static final int OF_NAME = 500;
  private static final int OF_FILE = 250;
  private static final int OF_FILE_NAME = 125;

  /** Of a thousand lines. */
  private static final int HALF = 500;

  private final Contents before;
  private final Contents now;

  Kinship(Contents before, Contents now) {
    this.before = before;
    this.now = now;
  }

  /** What is known of an environment. */
  private record Traits(Unit unit, boolean alone, Set<String> hosts, Pieces lines) {
    String fileName() {
      return unit.file().substring(unit.file().lastIndexOf('/') + 1);
    }

    /** By what others may be the same. */
    List<String> marks() {
      List<String> marks = new ArrayList<>();
      hosts.forEach(each -> marks.add("host " + each));
      marks.add("name " + unit.environment());
      marks.add("file " + unit.file());
      marks.add("called " + fileName());
      lines.counts().keySet().forEach(each -> marks.add("line " + each));
      return marks;
    }
  }

  /** What environments are now, each one at most. */
  Map<Unit, Unit> of(Collection<Unit> old, Collection<Unit> fresh) {
    List<Traits> is = traits(fresh, now);
    Map<String, List<Traits>> byMark = new HashMap<>();
    for (Traits each : is) {
      for (String mark : each.marks()) {
        byMark.computeIfAbsent(mark, unknown -> new ArrayList<>()).add(each);
      }
    }
    List<Matching.Pair<Unit>> pairs = new ArrayList<>();
    for (Traits each : traits(old, before)) {
      Set<Traits> near = new LinkedHashSet<>();
      for (String mark : each.marks()) {
        List<Traits> alike = byMark.getOrDefault(mark, List.of());
        near.addAll(alike.size() <= MOST ? alike : List.of());
      }
      for (Traits other : near) {
        int likeness = likeness(each, other);
        if (likeness > 0) {
          pairs.add(new Matching.Pair<>(each.unit, other.unit, likeness));
        }
      }
    }
    return Matching.of(pairs);
  }

  private static List<Traits> traits(Collection<Unit> units, Contents contents) {
    Map<String, Integer> counts = new HashMap<>();
    units.forEach(each -> counts.merge(each.file(), 1, Integer::sum));
    List<Traits> traits = new ArrayList<>();
    for (Unit each : units) {
      Addresses addresses = contents.addresses(each.file());
      Set<String> hosts = new HashSet<>(addresses.hosts().get(each.environment()).values());
      Pieces lines = Pieces.lines(addresses.text(each.environment()));
      traits.add(new Traits(each, counts.get(each.file()) == 1, hosts, lines));
    }
    return traits;
  }

  /** Nothing if two have no more in common than environments of one company have. */
  private static int likeness(Traits one, Traits other) {
    Set<String> common = new HashSet<>(one.hosts);
    common.retainAll(other.hosts);
    Set<String> all = new HashSet<>(one.hosts);
    all.addAll(other.hosts);
    String name = one.unit.environment();
    boolean named = name.equals(other.unit.environment()) && !Names.isNumber(name);
    boolean file = one.unit.file().equals(other.unit.file());
    boolean fileName = one.fileName().equals(other.fileName());
    int lines = one.lines.likeness(other.lines);
    boolean elsewhere = common.isEmpty() && !one.hosts.isEmpty() && !other.hosts.isEmpty();
    boolean like = lines >= HALF && (!elsewhere || fileName);
    boolean same = file && one.alone && other.alone;
    if (common.isEmpty() && !named && !like && !same) {
      return 0;
    }
    return 1
        + OF_HOSTS * common.size() / Math.max(1, all.size())
        + (named ? OF_NAME : 0)
        + (file ? OF_FILE : fileName ? OF_FILE_NAME : 0)
        + lines / 2;
  }
}
