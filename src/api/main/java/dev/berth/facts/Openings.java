package dev.berth.facts;

import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Value;
import dev.berth.network.Match;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what firewalls have to say of a new port so that they treat it as they do an old one. The
 * first rule that matches decides: it is enough if each rule that speaks of the old port for the
 * machine speaks of the new one too.
 */
final class Openings {
  private static final String ANYWHERE = "any";

  private final Facts facts;

  /** Of all environments: any may name the machine of any listener. */
  private final List<Ruling> rulings = new ArrayList<>();

  private final Map<Machine, List<Environment>> environments = new IdentityHashMap<>();

  /** What the firewalls of all environments say of listeners. */
  Openings(List<PortClaim> claims, Facts facts) {
    this.facts = facts;
    for (Environment environment : facts.environments()) {
      for (FirewallRule rule : environment.firewall()) {
        if (!rule.protocol().is(FirewallRule.Protocol.UDP)) {
          rulings.add(new Ruling(environment, rule));
        }
      }
    }
    for (PortClaim claim : claims) {
      environments.putIfAbsent(claim.machine(), new ArrayList<>());
      List<Environment> known = environments.get(claim.machine());
      // The claims of an environment stand together.
      if (known.isEmpty() || known.get(known.size() - 1) != claim.environment()) {
        known.add(claim.environment());
      }
    }
  }

  List<Ruling> rulings() {
    return rulings;
  }

  /** A rule of a firewall, in the words of its environment. */
  record Ruling(Environment environment, FirewallRule rule) {}

  /** Whether an environment has something on the machine of a listener. */
  boolean isNear(Environment environment, PortClaim claim) {
    boolean near = false;
    for (Environment each : environments.get(claim.machine())) {
      near |= each == environment;
    }
    return near;
  }

  /** Whether a rule is about connections to a machine. */
  enum Reach {
    TO_IT,
    ELSEWHERE,
    UNKNOWN
  }

  /**
   * Whether firewalls let through as much to as many ports from another one on as they do to those
   * of a listener: no rule allows only the old ones, and none denies only the new ones.
   */
  boolean letThrough(PortClaim claim, int first) {
    int old = claim.ports().first();
    for (Ruling ruling : rulings) {
      FirewallRule rule = ruling.rule;
      boolean denies = rule.action().is(FirewallRule.Action.DENY);
      boolean parts = false;
      for (int i = 0; i <= claim.ports().last() - old; i++) {
        boolean isAboutOld = !about(old + i, rule).isEmpty();
        boolean isAboutNew = !about(first + i, rule).isEmpty();
        parts |= isAboutOld != isAboutNew && denies == isAboutNew;
      }
      if (parts && reach(ruling, claim) != Reach.ELSEWHERE) {
        return false;
      }
    }
    return true;
  }

  /** Whether no rule parts the ports of engines from those that they would move to. */
  boolean keepTogether(PortClaim engines, int first) {
    int old = engines.ports().first();
    int count = engines.ports().last() - old + 1;
    for (Ruling ruling : rulings) {
      for (Value<DeclaredRange> ports : ruling.rule.ports()) {
        boolean known = ports.isPresent();
        boolean touches = known && (touches(ports, old, count) || touches(ports, first, count));
        boolean parts = touches && !(holds(ports, old, count) && holds(ports, first, count));
        if (parts && reach(ruling, engines) != Reach.ELSEWHERE) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean touches(Value<DeclaredRange> ports, int first, int count) {
    return ports.get().first() < first + count && first <= ports.get().last();
  }

  private static boolean holds(Value<DeclaredRange> ports, int first, int count) {
    return ports.get().first() <= first && first + count - 1 <= ports.get().last();
  }

  /**
   * The ports of rules beside which the new port has to stand; nothing if it cannot be said, or if
   * a rule speaks of the new port and not of the old one.
   *
   * @param from the old port
   */
  Optional<List<Value<DeclaredRange>>> openings(PortClaim claim, int from, int port) {
    List<Value<DeclaredRange>> openings = new ArrayList<>();
    for (Ruling ruling : rulings) {
      List<Value<DeclaredRange>> old = about(from, ruling.rule);
      boolean isAboutNew = !about(port, ruling.rule).isEmpty();
      boolean same = old.isEmpty() != isAboutNew;
      Reach reach = same ? Reach.ELSEWHERE : reach(ruling, claim);
      if (reach == Reach.ELSEWHERE) {
        continue;
      }
      if (reach == Reach.UNKNOWN || isAboutNew) {
        return Optional.empty();
      }
      openings.addAll(old);
    }
    return Optional.of(openings);
  }

  /** The first place at which a rule names a port; a rule without ports is about all of them. */
  static List<Value<DeclaredRange>> about(int port, FirewallRule rule) {
    for (Value<DeclaredRange> ports : rule.ports()) {
      boolean present = ports.isPresent();
      if (present && ports.get().first() <= port && port <= ports.get().last()) {
        return List.of(ports);
      }
    }
    return List.of();
  }

  /**
   * As the network of the environment tells; that it lets everybody in somewhere is not about
   * machines of which it has nothing.
   */
  private Reach reach(Ruling ruling, PortClaim claim) {
    boolean near = isNear(ruling.environment, claim);
    if (!near && ruling.rule.to().is(ANYWHERE)) {
      return Reach.ELSEWHERE;
    }
    Connections connections = Connections.of(ruling.environment, facts);
    Optional<Place> place = connections.named(claim.machine().name());
    Match match =
        place.isPresent() ? connections.ends().leadsTo(ruling.rule, place.get()) : Match.UNKNOWN;
    return switch (match) {
      case YES -> Reach.TO_IT;
      case NO -> Reach.ELSEWHERE;
      case UNKNOWN -> near ? Reach.UNKNOWN : Reach.ELSEWHERE;
    };
  }
}
