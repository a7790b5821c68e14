package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Host;
import dev.berth.model.HostNames;
import dev.berth.model.LoadBalancer;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The full names of an environment by their first labels. A name without a domain stands for the
 * only machine whose full name starts so, wherever either of the two is used. What {@code hosts}
 * says of a short name weighs more: two entries are two machines, and an alias is that of its own.
 */
final class ShortNames {
  /** In the place of the full name for a label that several machines have. */
  private static final String SHARED = "";

  private final Map<String, String> fullNames = new HashMap<>();

  /** The entries of {@code hosts} by what they say a machine is called. */
  private final Map<String, Host> entries = new HashMap<>();

  /** Which of them say a full name, once that is asked for. */
  private final Map<Host, Boolean> full = new IdentityHashMap<>();

  /** The names without a domain that are those of machines. */
  private final Set<String> bare = new HashSet<>();

  /** The names of what is no machine, or is on another one than those that are called so. */
  private final Set<String> others = new HashSet<>();

  ShortNames(Environment environment) {
    for (HostMention each : HostMentions.of(environment)) {
      if (!HostNames.isLoopback(each.name().get())) {
        add(each);
      }
    }
    addOthers(environment);
    for (Map.Entry<String, String> each : called(environment).entrySet()) {
      fullNames.putIfAbsent(each.getKey(), each.getValue());
    }
  }

  /** The first label of a full name; empty if it is none. */
  private static String label(String key) {
    int dot = key.indexOf('.');
    boolean full = dot > 0 && key.indexOf('/') < 0 && !HostNames.isAddress(key);
    return full ? key.substring(0, dot) : "";
  }

  private void add(HostMention mention) {
    String name = mention.name().get();
    String key = HostNames.key(name);
    if (mention.owner() instanceof Host entry) {
      entries.putIfAbsent(key, entry);
    }
    String label = label(key);
    if (label.isEmpty()) {
      bare.add(key);
    } else {
      add(label, name, fullNames);
    }
  }

  private void add(String label, String name, Map<String, String> names) {
    String other = names.putIfAbsent(label, name);
    if (other != null && !areOfOne(HostNames.key(other), HostNames.key(name))) {
      names.put(label, SHARED);
    }
  }

  private boolean areOfOne(String key, String other) {
    Host entry = entries.get(key);
    return key.equals(other) || entry != null && entry == entries.get(other);
  }

  private void addOthers(Environment environment) {
    others.add("any");
    for (Zone zone : environment.zones()) {
      others.add(HostNames.key(zone.name().orElse("")));
    }
    for (Server server : environment.servers()) {
      addOther(server.name(), server.host());
    }
    for (NodeManager node : environment.nodeManagers()) {
      addOther(node.name(), node.host());
    }
    for (LoadBalancer balancer : environment.loadBalancers()) {
      addOther(balancer.name(), balancer.host());
    }
  }

  private void addOther(Value<String> name, Value<String> host) {
    String key = HostNames.key(name.orElse(""));
    if (!key.equals(label(HostNames.key(host.orElse(""))))) {
      others.add(key);
    }
  }

  /** Full names that nothing is declared with, of machines that are declared without a domain. */
  private Map<String, String> called(Environment environment) {
    Map<String, String> called = new HashMap<>();
    for (NodeManager node : environment.nodeManagers()) {
      call(node.server(), called);
    }
    for (LoadBalancer balancer : environment.loadBalancers()) {
      for (Value<String> member : balancer.members()) {
        call(member, called);
      }
    }
    for (FirewallRule rule : environment.firewall()) {
      call(rule.at(), called);
      for (Value<String> end : rule.ends()) {
        call(end, called);
      }
    }
    return called;
  }

  private void call(Value<String> name, Map<String, String> called) {
    String key = HostNames.key(name.orElse(""));
    String label = label(key);
    if (!label.isEmpty() && bare.contains(label) && !others.contains(key)) {
      add(label, name.get(), called);
    }
  }

  /** The full name that stands for the same machine as a name without a domain, or that name. */
  String full(String name) {
    String key = HostNames.key(name);
    String full = fullNames.getOrDefault(key, SHARED);
    boolean other = others.contains(key) && !bare.contains(key);
    return full.equals(SHARED) || other || isDeclaredApart(key, full) ? name : full;
  }

  /** Whether {@code hosts} says of a short name that it is that of another machine. */
  private boolean isDeclaredApart(String key, String name) {
    Host own = entries.get(key);
    Host entry = entries.get(HostNames.key(name));
    boolean alias = own != null && !HostNames.key(own.name().orElse("")).equals(key);
    return own != null && own != entry && (entry != null || alias && isFull(own));
  }

  private boolean isFull(Host entry) {
    Boolean known = full.get(entry);
    if (known == null) {
      known = hasFullName(entry);
      full.put(entry, known);
    }
    return known;
  }

  /** Whether an entry of {@code hosts} says what a machine is called with its domain. */
  static boolean hasFullName(Host entry) {
    boolean has = !label(HostNames.key(entry.name().orElse(""))).isEmpty();
    for (Value<String> alias : entry.aliases()) {
      has |= !label(HostNames.key(alias.orElse(""))).isEmpty();
    }
    return has;
  }
}
