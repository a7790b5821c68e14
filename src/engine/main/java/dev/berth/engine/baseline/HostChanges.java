package dev.berth.engine.baseline;

import dev.berth.model.HostNames;
import dev.berth.source.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which addresses lead to another host than before, and say the same besides.
 *
 * @param before what was declared, by what it came to be called
 * @param now what is
 */
record HostChanges(Scalars before, Scalars now) {
  /** A key at an item of a list that is called by its host, if that is another one now. */
  Key now(Key old) {
    String path = old.path();
    Scalar item = path.endsWith("]") ? before.of(old).get(path) : null;
    if (item == null || now.of(old).containsKey(path)) {
      return old;
    }
    String rest = before.form(path, item).rest();
    List<String> gone = others(old, rest, before, now);
    List<String> come = others(old, rest, now, before);
    return gone.size() == come.size() ? old.at(come.get(gone.indexOf(path))) : old;
  }

  /** Items beside one that another state does not have, and that say the same but for hosts. */
  private static List<String> others(Key one, String rest, Scalars own, Scalars other) {
    Map<String, Scalar> others = new LinkedHashMap<>(own.of(one));
    others.keySet().removeAll(other.of(one).keySet());
    others.keySet().removeIf(path -> !isBeside(path, one.path()));
    others
        .entrySet()
        .removeIf(each -> !own.form(each.getKey(), each.getValue()).rest().equals(rest));
    return List.copyOf(others.keySet());
  }

  private static boolean isBeside(String path, String other) {
    return path.endsWith("]") && Hosted.list(path).equals(Hosted.list(other));
  }

  /**
   * Whether what stood at one place stands at another one, but for hosts that were nowhere before
   * and are there instead of such as are gone from the environment; or but for the properties of an
   * address, where findings are about all of it.
   *
   * @param ofHost whether what is found is about such a host alone
   */
  boolean areOne(Key old, Key found, boolean ofHost) {
    Scalar was = before.of(old).get(old.path());
    Scalar is = now.of(found).get(found.path());
    if (was == null || is == null) {
      return false;
    }
    AddressForm one = before.form(old.path(), was);
    AddressForm other = now.form(found.path(), is);
    boolean same = one.rest().equals(other.rest());
    boolean whole =
        before.isOfAll(was, old.content())
            && now.isOfAll(is, found.content())
            && one.withoutProperties().equals(other.withoutProperties());
    boolean changed = !same || !one.hosts().equals(other.hosts());
    boolean alone = ofHost || Scalars.isHost(found.path());
    return (same || whole) && changed && areRenamed(one.hosts(), other.hosts(), found, alone);
  }

  /** Whether hosts are what others are called now in the environment of a finding. */
  private boolean areRenamed(List<String> old, List<String> fresh, Key found, boolean alone) {
    boolean renamed = !old.isEmpty() && old.size() == fresh.size();
    for (int i = 0; renamed && i < old.size(); i++) {
      String was = old.get(i);
      String is = fresh.get(i);
      boolean gone = !before.hosts().contains(is) && !now.hosts(found).contains(was);
      // What is wrong with a host by itself may be wrong with another one anew.
      gone &= !alone || label(was).equals(label(is));
      renamed = !was.isEmpty() && (was.equals(is) || gone);
    }
    return renamed;
  }

  /** What a host is called in its domain. */
  private static String label(String host) {
    return HostNames.isAddress(host) ? host : host.split("\\.", 2)[0];
  }
}
