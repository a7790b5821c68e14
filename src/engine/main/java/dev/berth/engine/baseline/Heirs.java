package dev.berth.engine.baseline;

import dev.berth.source.Source;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells environments that went to another file from those whose name another one has taken over,
 * while they are called otherwise in their place.
 */
final class Heirs {
  private final Contents before;
  private final Contents now;
  private final Map<Key, Boolean> elsewhere = new HashMap<>();

  /**
   * What became of environments from one state to another.
   *
   * @param before without sources if the earlier state is not known: then no name was taken over
   */
  Heirs(Contents before, Contents now) {
    this.before = before;
    this.now = now;
  }

  /** Whether the environment of a key, which has a name, went to another file. */
  private boolean areElsewhere(Key named) {
    Key environment = new Key(named.file(), named.environment(), "", "", "");
    return elsewhere.computeIfAbsent(environment, this::wentElsewhere);
  }

  /**
   * The key of an entry; by the name of its environment unless that may be called otherwise now, in
   * the same file: an environment that came to stand beside it is another one.
   */
  Key origin(Entry entry) {
    boolean renamed = !now.lack(entry.key().file()) && haveNot(entry.named());
    return renamed ? entry.key() : entry.named();
  }

  /** Whether neither the file of a key nor another one has its environment. */
  boolean haveNot(Key named) {
    return !now.haveEnvironment(named) && !areElsewhere(named);
  }

  private boolean wentElsewhere(Key named) {
    return now.haveElsewhere(named) && !isTakenOver(named);
  }

  /** A file is what it was unless another one has more of its lines now. */
  private boolean isTakenOver(Key named) {
    Source old = before.sources().get(named.file());
    Source here = now.sources().get(named.file());
    if (old == null || here == null) {
      return false;
    }
    Map<String, Integer> lines = Copies.lines(old);
    int kept = Copies.common(lines, Copies.lines(here));
    boolean taken = true;
    for (Map.Entry<String, Source> each : now.sources().entrySet()) {
      boolean other = !each.getKey().equals(named.file());
      if (other && now.haveEnvironment(named.in(each.getKey()))) {
        taken &= kept >= Copies.common(lines, Copies.lines(each.getValue()));
      }
    }
    return taken;
  }
}
