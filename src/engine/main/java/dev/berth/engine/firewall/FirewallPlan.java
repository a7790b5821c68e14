package dev.berth.engine.firewall;

import dev.berth.engine.ports.EnvironmentNames;
import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.engine.secret.Redaction;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the firewalls of some environments have to let through.
 *
 * @param whole all of it, by machines: one of several environments has the needs of all of them
 * @param parts each environment by itself
 * @param cast the machines of the whole
 * @param slugs what machines are called where few letters can be used
 * @param scope whether it is about all machines or one of them
 * @param reading whether all of the files could be read, so that nothing is missing
 */
public record FirewallPlan(
    Policy whole, List<Part> parts, Cast cast, Slugs slugs, Scope scope, Reading reading) {
  public FirewallPlan {
    parts = List.copyOf(parts);
  }

  /** What an environment needs. */
  record Part(String environment, String file, Policy policy) {}

  /** Which machines a plan is about. */
  enum Scope {
    ALL_HOSTS,
    ONE_HOST
  }

  /** What the environments of a run need. */
  public static FirewallPlan of(Facts facts, Outsiders outsiders, Reading reading) {
    Redaction redaction = new Redaction(List.of());
    Map<Environment, String> names = EnvironmentNames.of(facts.environments(), redaction);
    List<Scene> scenes = new ArrayList<>();
    for (Environment each : facts.environments()) {
      scenes.add(new Scene(each, facts, names.get(each), redaction));
    }
    Needs all = new Needs(facts, outsiders, scenes);
    Policy whole = all.policy();
    List<Part> parts = new ArrayList<>();
    for (Scene scene : scenes) {
      boolean alone = scenes.size() == 1;
      Policy own = alone ? whole : new Needs(facts, outsiders, List.of(scene)).policy();
      parts.add(new Part(scene.name(), scene.file(), own));
    }
    return new FirewallPlan(whole, parts, all.cast(), new Slugs(whole), Scope.ALL_HOSTS, reading);
  }

  /** The names of the machines that somebody has to reach. */
  public List<String> hosts() {
    List<String> hosts = new ArrayList<>();
    whole.hosts().forEach(each -> hosts.add(each.host().name()));
    return hosts;
  }

  /**
   * Only what leads to the machines that some environment calls so, which is one if they agree; by
   * an address as well.
   */
  public List<FirewallPlan> to(String name) {
    List<FirewallPlan> plans = new ArrayList<>();
    for (Peer host : cast.named(name)) {
      Policy some = whole.to(host);
      if (!some.hosts().isEmpty()) {
        plans.add(new FirewallPlan(some, parts, cast, slugs, Scope.ONE_HOST, reading));
      }
    }
    return plans;
  }

  /** What has to be let through to where nobody knows, in words: it is left out in any format. */
  public List<String> blind() {
    return whole.blind();
  }

  /** Whether nothing has to be let through. */
  public boolean isEmpty() {
    return whole.hosts().isEmpty();
  }
}
