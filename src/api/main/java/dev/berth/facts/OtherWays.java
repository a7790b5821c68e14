package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Value;
import dev.berth.network.MachineRole;
import dev.berth.network.Match;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How what a firewall keeps out may get there all the same: Kerberos by UDP, what is asked of an
 * issuer through a proxy that nobody declares, and what a balancer asks from another address than
 * the one that clients come to.
 */
public final class OtherWays {
  /** What proxies are called, and who makes them. */
  private static final List<String> NAMES =
      List.of("proxy", "squid", "zscaler", "bluecoat", "forcepoint", "netskope", "web-gateway");

  private static final String ANY = "any";
  private static final String VARIANT = "";

  /** Where proxies listen, beside the ports of web servers. */
  private static final List<Integer> USUAL = List.of(3128, 8081, 8888, 9090, 9400, 9480);

  private final Environment environment;
  private final Facts facts;
  private final Connections connections;

  /** Null until it is asked what balancers do. */
  private Callers callers;

  /** Those of an environment. */
  public OtherWays(Environment environment, Facts facts, Connections connections) {
    this.environment = environment;
    this.facts = facts;
    this.connections = connections;
  }

  /** Whether there may be one for a port of a flow. */
  public boolean mayServe(Flow flow, int port) {
    if (flow.from().roles().equals(List.of(MachineRole.LOAD_BALANCER))) {
      callers = callers == null ? new Callers(environment, connections) : callers;
      return callers.mayServe(flow, port);
    }
    return switch (flow.role()) {
      case KERBEROS -> connections.openForUdp(flow, port).isPresent();
      case OIDC -> isLetOutToProxy(flow.from());
      default -> false;
    };
  }

  /** Whether some balancer may call its members from another address than that of its host. */
  public boolean areForBalancers() {
    boolean are = false;
    for (Flow flow : connections.required()) {
      boolean balancer = flow.from().roles().equals(List.of(MachineRole.LOAD_BALANCER));
      for (Passage each : balancer ? connections.passages(flow) : List.<Passage>of()) {
        are |= each.outcome() == Outcome.DENIED && mayServe(flow, each.ports().first());
      }
    }
    return are;
  }

  private boolean isLetOutToProxy(Place machine) {
    boolean is = false;
    for (FirewallRule rule : environment.firewall()) {
      boolean opens = rule.allows() && !rule.protocol().is(Protocol.UDP);
      boolean from = opens && connections.ends().isFrom(rule, machine) == Match.YES;
      // What anybody may reach is rather a proxy for those who come in.
      boolean aimed = from && !rule.from().is(ANY) && mayBeOfProxy(rule);
      is |= aimed && !isOfListener(rule) && !isDeniedBefore(rule, machine);
    }
    return is;
  }

  /** Whether a rule names the usual port of one, or says so. */
  private boolean mayBeOfProxy(FirewallRule rule) {
    boolean is = isCalledSo(rule.to()) || isCalledSo(rule.name());
    List<Integer> usual = new ArrayList<>(USUAL);
    usual.addAll(
        facts.catalogue().row(Role.PUBLIC_HTTP).usualPorts(environment.version(), VARIANT));
    for (int port : usual) {
      is |= RulePorts.isMeant(rule, PortRange.of(port));
    }
    return is && !rule.ports().isEmpty();
  }

  private static boolean isCalledSo(Value<String> name) {
    String text = name.orElse("").toLowerCase(Locale.ROOT);
    boolean is = false;
    for (String each : NAMES) {
      is |= text.contains(each);
    }
    return is && !text.contains("haproxy") && !text.contains("reverse");
  }

  /** Whether a rule above keeps the machine from all that this one leads to. */
  private boolean isDeniedBefore(FirewallRule rule, Place machine) {
    boolean denied = false;
    for (FirewallRule each : environment.firewall()) {
      if (each == rule) {
        return denied;
      }
      boolean same = each.to().is(ANY) || each.to().orElse("").equals(rule.to().orElse(""));
      boolean all = each.ports().isEmpty() && !each.protocol().is(Protocol.UDP);
      boolean from = connections.ends().isFrom(each, machine) == Match.YES;
      denied |= each.action().is(FirewallRule.Action.DENY) && same && all && from;
    }
    return denied;
  }

  /** Whether something that is declared listens where a rule leads, but for what is reserved. */
  private boolean isOfListener(FirewallRule rule) {
    boolean is = false;
    for (PortClaim each : facts.claims(environment)) {
      Optional<Place> place =
          each.role() == Role.RESERVED || !RulePorts.areAbout(rule, each.ports())
              ? Optional.empty()
              : connections.named(each.machine().name());
      is |= place.isPresent() && connections.ends().leadsTo(rule, place.get()) != Match.NO;
    }
    return is;
  }
}
