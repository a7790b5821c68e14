package dev.berth.engine.ports;

import dev.berth.engine.ports.PortRow.Origin;
import dev.berth.engine.secret.Redaction;
import dev.berth.facts.PortClaim;
import dev.berth.facts.PortPlan;
import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.Role;
import dev.berth.model.Service;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Makes rows of claims: sorts and numbers them, and takes the secrets out of their words. */
final class PortRows {
  /**
   * Other rows that are told of one: fewer than a plan knows, so that it tells whether there are
   * more.
   */
  private static final int MOST_OTHERS = PortPlan.MOST_OTHERS - 1;

  private static final Comparator<Listener> ORDER =
      Comparator.comparing(Listener::host)
          .thenComparing(listener -> listener.claim.ports())
          .thenComparing(Listener::owner)
          .thenComparing(listener -> listener.claim.role())
          .thenComparing(Listener::environment);

  private final PortPlan plan;
  private final Redaction redaction = new Redaction(List.of());
  private final Map<Environment, String> environments;
  private final Map<Role, PortUse> uses = new EnumMap<>(Role.class);
  private final List<Listener> listeners = new ArrayList<>();
  private final Map<PortClaim, Integer> numbers = new IdentityHashMap<>();

  /** A claim with the words about it. */
  private record Listener(PortClaim claim, String host, String owner, String environment) {
    boolean isSame(Listener other) {
      return claim.owner() == other.claim.owner()
          && claim.machine() == other.claim.machine()
          && claim.role() == other.claim.role()
          && claim.ports().equals(other.claim.ports());
    }
  }

  PortRows(PortPlan plan) {
    this.plan = plan;
    this.environments = EnvironmentNames.of(plan.facts().environments(), redaction);
    for (PortClaim claim : plan.facts().claims()) {
      String host = redaction.of(claim.machine().name(), claim.span());
      String owner = redaction.of(owner(claim), claim.span());
      listeners.add(new Listener(claim, host, owner, environments.get(claim.environment())));
    }
    listeners.sort(ORDER);
    number();
  }

  /** Numbers the rows. An address that is listed twice is one row. */
  private void number() {
    List<Listener> distinct = new ArrayList<>();
    for (Listener each : listeners) {
      int last = distinct.size() - 1;
      if (last < 0 || !each.isSame(distinct.get(last))) {
        distinct.add(each);
      }
      numbers.put(each.claim, distinct.size());
    }
    listeners.clear();
    listeners.addAll(distinct);
  }

  int count() {
    return listeners.size();
  }

  List<PortRow> through(PortFilter filter) {
    List<PortRow> rows = new ArrayList<>();
    for (Listener each : listeners) {
      if (filter.accepts(each.claim)) {
        rows.add(row(each));
      }
    }
    return rows;
  }

  private PortRow row(Listener listener) {
    PortClaim claim = listener.claim;
    List<PortRow.Other> others = others(claim);
    return new PortRow(
        numbers.get(claim),
        listener.environment,
        listener.host,
        claim.ports(),
        plan.possiblePorts(claim).last(),
        uses.computeIfAbsent(claim.role(), role -> PortUse.of(role, plan.facts().catalogue())),
        listener.owner,
        origin(claim),
        claim.span(),
        others.subList(0, Math.min(MOST_OTHERS, others.size())),
        others.size() > MOST_OTHERS);
  }

  /** What listens; who reserved a port says whose it is. */
  private static String owner(PortClaim claim) {
    boolean reserved = claim.value().isPresent() && claim.role() == Role.RESERVED;
    return reserved && claim.value().get() instanceof Host.ReservedPort port
        ? port.usedBy().orElse("other software")
        : claim.owner().label();
  }

  private static Origin origin(PortClaim claim) {
    String version = claim.environment().version().toString();
    if (claim.isEngines() && claim.owner() instanceof Service service) {
      Value<Integer> min = service.enginePorts().min();
      Value<Integer> range = service.enginePorts().range();
      if (min.isDeclared() != range.isDeclared()) {
        return new Origin(Origin.Kind.PARTLY, version, min.certainty().and(range.certainty()));
      }
    }
    return claim.isDeclared()
        ? new Origin(Origin.Kind.DECLARED, "", claim.certainty())
        : new Origin(Origin.Kind.DEFAULT, version, claim.certainty());
  }

  private List<PortRow.Other> others(PortClaim claim) {
    List<PortRow.Other> others = new ArrayList<>();
    for (PortClaim other : plan.others(claim)) {
      String listener = redaction.of(other.label(), other.span());
      others.add(
          new PortRow.Other(
              numbers.get(other), claim.ports().intersection(other.ports()), listener));
    }
    others.sort(Comparator.comparingInt(PortRow.Other::number));
    return others;
  }
}
