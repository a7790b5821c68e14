package dev.berth.facts;

import dev.berth.model.FirewallRule;
import dev.berth.model.HostNames;
import dev.berth.model.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Machines by the first labels of their names. A name without a domain is that of the only machine
 * whose full name starts so, wherever either of the two stands.
 */
final class ShortNames {
  private final Map<String, PlaceDraft> byLabel = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  /** Those without a domain, by their names. */
  private final Map<String, PlaceDraft> bare = new LinkedHashMap<>();

  ShortNames(List<PlaceDraft> drafts) {
    for (PlaceDraft draft : drafts) {
      for (String name : draft.names) {
        String label = label(name);
        if (label.isEmpty()) {
          bare.putIfAbsent(HostNames.key(name), draft);
        } else {
          add(label, draft);
        }
      }
    }
  }

  private void add(String label, PlaceDraft draft) {
    PlaceDraft other = byLabel.putIfAbsent(label, draft);
    if (other != null && other != draft) {
      shared.add(label);
    }
  }

  /** The first label of a full name; empty if it has no domain. */
  private static String label(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? "" : HostNames.key(name.substring(0, dot));
  }

  /** Joins machines that are called by both names. */
  void join() {
    for (Map.Entry<String, PlaceDraft> each : bare.entrySet()) {
      Optional<PlaceDraft> full = full(each.getKey());
      if (full.isPresent()) {
        full.get().all().join(each.getValue().all());
      }
    }
  }

  private Optional<PlaceDraft> full(String label) {
    return shared.contains(label) ? Optional.empty() : Optional.ofNullable(byLabel.get(label));
  }

  /**
   * The machine that a rule calls by the name that is not declared.
   *
   * @param rules all that may call it so; two of its full names would be those of two machines
   */
  Optional<PlaceDraft> meant(String name, List<FirewallRule> rules) {
    if (HostNames.isAddress(name) || name.indexOf('/') >= 0) {
      return Optional.empty();
    }
    String label = label(name);
    if (label.isEmpty()) {
      return full(HostNames.key(name));
    }
    boolean alone = !byLabel.containsKey(label) && fullNames(label, rules).size() == 1;
    return alone ? Optional.ofNullable(bare.get(label)) : Optional.empty();
  }

  private static Set<String> fullNames(String label, List<FirewallRule> rules) {
    Set<String> names = new HashSet<>();
    for (FirewallRule rule : rules) {
      add(rule.at(), label, names);
      for (Value<String> end : rule.ends()) {
        add(end, label, names);
      }
    }
    return names;
  }

  private static void add(Value<String> name, String label, Set<String> names) {
    if (label(name.orElse("")).equals(label)) {
      names.add(HostNames.key(name.get()));
    }
  }
}
