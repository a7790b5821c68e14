package dev.berth.engine.baseline;

import dev.berth.model.HostNames;
import dev.berth.source.Scalar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the scalars of some files say, by the names that environments and things came to have. */
final class Scalars {
  /** The key of what is a host by itself. */
  private static final String HOST = "/host";

  private final Contents contents;
  private final Lineage lineage;
  private final Veils veils;

  /** By environment, and by their paths there. */
  private final Map<Key, Map<String, Scalar>> known = new HashMap<>();

  private final Map<Key, Set<String>> hosts = new HashMap<>();

  /** The hosts of all files, once they were asked for. */
  private Set<String> all;

  Scalars(Contents contents, Lineage lineage, Veils veils) {
    this.contents = contents;
    this.lineage = lineage;
    this.veils = veils;
  }

  /** Those of the environment of a key by their paths, in their order. */
  Map<String, Scalar> of(Key key) {
    return known.computeIfAbsent(environment(key), this::read);
  }

  private Map<String, Scalar> read(Key environment) {
    String file = environment.file();
    Map<String, Map<String, Scalar>> own = Map.of();
    if (lineage.isChanged(file)) {
      own = lineage.scalars(file, contents);
    } else if (contents.sources().containsKey(file)) {
      own = contents.addresses(file).scalars();
    }
    return own.getOrDefault(environment.environment(), Map.of());
  }

  private static Key environment(Key key) {
    return new Key(key.file(), key.environment(), "", "", "");
  }

  /** To which hosts one of them leads, and what it says besides. */
  AddressForm form(String path, Scalar scalar) {
    String said = veils.of(scalar.span().source()).blanked(scalar);
    return AddressForm.of(said, isHost(path));
  }

  /** Whether what is at a path is a host by itself. */
  static boolean isHost(String path) {
    return path.endsWith(HOST);
  }

  /** Whether a value is that of findings about all of one of them. */
  boolean isOfAll(Scalar scalar, String value) {
    Veil veil = veils.of(scalar.span().source());
    return value.equals(ValueHash.of(scalar, veil))
        || value.equals(ValueHash.ofAddress(scalar, veil));
  }

  /** All that the scalars of the environment of a key say, and the hosts to which they lead. */
  Set<String> hosts(Key key) {
    return hosts.computeIfAbsent(
        environment(key),
        environment -> {
          Set<String> own = new HashSet<>();
          addHosts(of(environment), own);
          return own;
        });
  }

  /** The same of all files. */
  Set<String> hosts() {
    if (all == null) {
      all = new HashSet<>();
      for (String file : contents.sources().keySet()) {
        addHosts(contents.addresses(file).scalars().get(""), all);
      }
    }
    return all;
  }

  private static void addHosts(Map<String, Scalar> scalars, Set<String> hosts) {
    for (Scalar each : scalars.values()) {
      hosts.add(HostNames.key(each.text()));
      hosts.addAll(AddressForm.of(each.text(), false).hosts());
    }
  }
}
