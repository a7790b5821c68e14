package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Direction;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.network.Firewall;
import dev.berth.network.Match;
import dev.berth.network.Place;
import java.util.List;
import java.util.Optional;

/** The zones that are called as those of strangers are. */
record CalledZones(
    Environment environment, Firewall firewall, Places places, List<PortClaim> claims) {
  /**
   * Whether those in a zone that is called so need a listener: no rule tells what they come to
   * instead. One that lets them out to it tells that they are to come.
   */
  boolean areIn(Stranger stranger, Place somebody, Place target, int port) {
    boolean let = !stranger.isCalled(somebody.zone());
    for (FirewallRule each : let ? List.<FirewallRule>of() : environment.firewall()) {
      boolean from = !each.protocol().is(Protocol.UDP) && mayBe(each.from(), somebody);
      boolean out = from && !isOutTo(each, target, port);
      boolean reported = stranger == Stranger.MONITORING && mayReport(each.to(), somebody);
      let |= each.allows() && (out || reported);
    }
    return !let;
  }

  private boolean isOutTo(FirewallRule rule, Place target, int port) {
    return rule.direction().is(Direction.OUT)
        && RulePorts.isMeant(rule, PortRange.of(port))
        && firewall.isAbout(rule.to(), target) == Match.YES;
  }

  /** Whether somebody may be where a rule leads: systems that are declared are others. */
  private boolean mayReport(Value<String> end, Place somebody) {
    return isBeside(end, somebody)
        || !isOfOthers(end) && firewall.isAbout(end, somebody) != Match.NO;
  }

  private boolean isOfOthers(Value<String> end) {
    Optional<Place> named = places.named(end.orElse(""));
    boolean is = false;
    for (PortClaim each : named.isPresent() ? claims : List.<PortClaim>of()) {
      Optional<Place> machine = places.named(each.machine().name());
      is |= machine.isPresent() && machine.get() == named.get();
    }
    return is;
  }

  /** Whether an end of a rule may be somebody in a zone, or is a machine there. */
  private boolean mayBe(Value<String> end, Place somebody) {
    return isBeside(end, somebody) || firewall.isAbout(end, somebody) != Match.NO;
  }

  private boolean isBeside(Value<String> end, Place somebody) {
    Optional<Place> named = places.named(end.orElse(""));
    return named.isPresent() && firewall.zone(named.get()).equals(somebody.zone());
  }
}
