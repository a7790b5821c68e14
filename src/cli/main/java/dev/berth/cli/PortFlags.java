package dev.berth.cli;

import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.engine.run.Survey;
import dev.berth.facts.PortPlan;
import dev.berth.model.HostNames;
import dev.berth.model.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the commands about ports can be told alike: environments, hosts and roles. */
final class PortFlags {
  static final Usage.Parameter ENVIRONMENTS =
      Usage.Parameter.any(
          "ENVIRONMENT",
          "Files, folders, or - for standard input, as for berth lint; files of folders that a"
              + " configuration excludes are left out.");

  /** Of hosts that may be meant. */
  private static final int MOST_NAMES = 3;

  private PortFlags() {}

  /** The keys of some roles. */
  static List<String> keys(List<Role> roles) {
    List<String> keys = new ArrayList<>();
    for (Role role : roles) {
      keys.add(role.key());
    }
    return keys;
  }

  /**
   * The role of a key.
   *
   * @throws Refusal if none of some roles has it
   */
  static Role role(String key, List<Role> roles) {
    for (Role role : roles) {
      if (role.key().equals(key)) {
        return role;
      }
    }
    List<String> keys = keys(roles);
    String hint = NearWord.hint(key, keys);
    throw Refusal.usage(
        "there is no role "
            + key
            + (hint.isEmpty() ? "; there are " + String.join(", ", keys) : hint));
  }

  /** Whether all that was to be read could be. */
  static Reading reading(Survey survey) {
    return survey.isWhole() ? Reading.WHOLE : Reading.PARTLY;
  }

  /** The end of a sentence about a host that no environment mentions. */
  static String hint(String host, PortPlan plan) {
    return hint(host, plan.hostNames());
  }

  /** Likewise among some names: those that have it before their domain, or else one like it. */
  static String hint(String host, Collection<String> names) {
    List<String> full = new ArrayList<>();
    for (String name : names) {
      if (HostNames.key(name).startsWith(HostNames.key(host) + ".") && !HostNames.isAddress(name)) {
        full.add(name);
      }
    }
    String some = String.join(" or ", full.subList(0, Math.min(full.size(), MOST_NAMES)));
    return full.isEmpty() ? NearWord.hint(host, names) : "; did you mean " + some + "?";
  }
}
