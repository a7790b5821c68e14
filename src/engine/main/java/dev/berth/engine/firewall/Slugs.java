package dev.berth.engine.firewall;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names of machines in the few letters that names of rules and labels may be made of, each another
 * one: {@code sf1-example-com}.
 */
final class Slugs {
  /** With room for a prefix and a number within the 63 characters of a label (RFC 1123). */
  private static final int LONGEST = 48;

  private final Map<Peer, String> slugs = new HashMap<>();

  /** By slug, those whose names do not follow from it, as others would have the same. */
  private final Map<String, Peer> numbered = new TreeMap<>();

  /** By slug, whose it is. */
  private final Map<String, Peer> owners = new HashMap<>();

  /** The slugs of all machines of a policy; a number behind it makes one that is taken unique. */
  Slugs(Policy policy) {
    for (HostPolicy host : policy.hosts()) {
      add(host.host());
    }
    for (HostPolicy host : policy.hosts()) {
      for (Admission each : host.admissions()) {
        each.needs().forEach(need -> add(need.from()));
      }
    }
  }

  private void add(Peer peer) {
    if (peer.kind() != Peer.Kind.MACHINE || slugs.containsKey(peer)) {
      return;
    }
    String plain = plain(peer.name());
    String slug = plain;
    for (int i = 2; owners.putIfAbsent(slug, peer) != null; i++) {
      slug = plain + "-" + i;
    }
    slugs.put(peer, slug);
    if (!slug.equals(plain)) {
      numbered.put(plain, owners.get(plain));
      numbered.put(slug, peer);
    }
  }

  private static String plain(String name) {
    StringBuilder slug = new StringBuilder();
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      boolean part = !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-';
      if (slug.length() < LONGEST && (letter || part)) {
        slug.append(letter ? c : '-');
      }
    }
    int end = slug.length();
    boolean ends = end > 0 && slug.charAt(end - 1) == '-';
    String plain = slug.substring(0, ends ? end - 1 : end);
    return plain.isEmpty() ? "host" : plain;
  }

  /** By their slugs, the machines of which these have to be told, as names alike have one slug. */
  Map<String, Peer> numbered() {
    return numbered;
  }

  /** The slug of a machine of the policy. */
  String of(Peer peer) {
    return slugs.get(peer);
  }
}
