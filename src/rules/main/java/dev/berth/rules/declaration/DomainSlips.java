package dev.berth.rules.declaration;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.HostMention;
import dev.berth.model.HostNames;
import dev.berth.rule.Report;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The domains of an environment, with the hosts in each. */
record DomainSlips(Map<String, List<HostMention>> domains) {
  /** In a shorter label, a slip makes another name that somebody may have. */
  private static final int SHORTEST = 6;

  /** Reports those of some hosts that are alone in a domain beside that of several others. */
  void report(Map<String, List<HostMention>> some, Report report) {
    for (Map.Entry<String, List<HostMention>> each : some.entrySet()) {
      for (Map.Entry<String, List<HostMention>> other : domains.entrySet()) {
        boolean alone = hosts(each.getValue()) == 1 && hosts(other.getValue()) > 1;
        if (alone && isSlipInOneLabel(each.getKey(), other.getKey())) {
          each.getValue()
              .forEach(mention -> report(mention, other.getKey(), each.getKey(), report));
        }
      }
    }
  }

  /** Reports a host that has one domain, or none, and was to have another. */
  static void report(HostMention mention, String meant, String domain, Report report) {
    String name = mention.name().get();
    String right = name.substring(0, name.length() - ending(name, domain)) + meant;
    Fix fix = Fix.unsafe("Name host \"" + right + "\"", Edit.value(mention.name(), name, right));
    report
        .at(
            mention.name(),
            "there is no other host like \"" + name + "\"; did you mean \"" + right + "\"?")
        .fix(fix);
  }

  private static int ending(String name, String domain) {
    int dot = name.endsWith(".") ? 1 : 0;
    return domain.isEmpty() ? name.length() : domain.length() + dot;
  }

  private static int hosts(List<HostMention> mentions) {
    Set<String> hosts = new TreeSet<>();
    for (HostMention each : mentions) {
      hosts.add(HostNames.key(each.name().get()));
    }
    return hosts.size();
  }

  private static boolean isSlipInOneLabel(String one, String other) {
    String[] labels = one.split("\\.", -1);
    String[] others = other.split("\\.", -1);
    int slips = 0;
    for (int i = 0; i < labels.length && labels.length == others.length; i++) {
      boolean same = labels[i].equals(others[i]);
      if (!same && (others[i].length() < SHORTEST || !isSlip(labels[i], others[i]))) {
        return false;
      }
      slips += same ? 0 : 1;
    }
    return slips == 1;
  }

  /** Whether two neighbours are swapped, or a letter that is not the last is missing or twice. */
  static boolean isSlip(String one, String other) {
    int first = 0;
    int shorter = Math.min(one.length(), other.length());
    while (first < shorter && one.charAt(first) == other.charAt(first)) {
      first++;
    }
    if (one.length() == other.length()) {
      boolean room = first + 1 < shorter;
      return room
          && one.charAt(first) == other.charAt(first + 1)
          && one.charAt(first + 1) == other.charAt(first)
          && one.substring(first + 2).equals(other.substring(first + 2));
    }
    String longer = one.length() > other.length() ? one : other;
    String rest = one.length() > other.length() ? other : one;
    return longer.length() == rest.length() + 1
        && first < rest.length()
        && longer.substring(first + 1).equals(rest.substring(first));
  }
}
