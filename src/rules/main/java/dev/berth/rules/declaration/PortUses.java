package dev.berth.rules.declaration;

import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.facts.ToldPort;
import dev.berth.model.CatalogueRow;
import dev.berth.model.Database;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.JdbcUrl;
import dev.berth.model.LoadBalancer;
import dev.berth.model.NodeManager;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Value;
import dev.berth.rules.declaration.PortUse.Wanted;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ports that an environment declares, with what speaks for each of them being meant. */
final class PortUses {
  private final Environment environment;
  private final Facts facts;
  private final Variants variants;
  private final List<PortClaim> claims = new ArrayList<>();
  private final Map<Integer, Integer> mentions = new HashMap<>();
  private final Map<Integer, Integer> shifts = new HashMap<>();

  private PortUses(Environment environment, Facts facts) {
    this.environment = environment;
    this.facts = facts;
    this.variants = new Variants(environment);
  }

  static PortUses of(Environment environment, Facts facts) {
    PortUses uses = new PortUses(environment, facts);
    uses.addClaims();
    uses.addMentions();
    return uses;
  }

  /** The ports that look like slips and are neither confirmed nor reported by another rule. */
  List<PortUse> slips() {
    List<PortUse> slips = new ArrayList<>();
    for (PortClaim claim : claims) {
      PortUse use = new PortUse(claim, wanted(claim));
      Optional<Wanted> meant = use.slipOf();
      boolean slip = meant.isPresent() && isAlone(use, meant.get().port());
      if (slip && !isDefault(use.number()) && !isMismatch(use.claim())) {
        slips.add(use);
      }
    }
    return slips;
  }

  private void addClaims() {
    Set<Span> seen = new HashSet<>();
    for (PortClaim claim : facts.claims(environment)) {
      if (claim.isDeclared() && (!mayRepeat(claim) || seen.add(claim.span()))) {
        count(mentions, claim.ports().first());
        addClaim(claim);
      }
    }
  }

  /** Whether one declared port may stand for listeners on several machines. */
  private static boolean mayRepeat(PortClaim claim) {
    boolean own =
        claim.owner() instanceof Server
            || claim.owner() instanceof NodeManager
            || claim.owner() instanceof Service;
    return claim.role() == Role.CLUSTERING || !own;
  }

  private void addClaim(PortClaim claim) {
    Span common = environment.clustering().port().span();
    boolean several = environment.servers().size() > 1;
    if (claim.role() == Role.CLUSTERING && several && !claim.span().equals(common)) {
      return;
    }
    claims.add(claim);
    for (Wanted each : wanted(claim)) {
      count(shifts, claim.ports().first() - each.port());
    }
  }

  private List<Wanted> wanted(PortClaim claim) {
    List<Wanted> wanted = new ArrayList<>();
    if (claim.role() != Role.LOAD_BALANCER && claim.role() != Role.RESERVED) {
      addDefault(wanted, claim, claim.role());
    }
    if (claim.role() == Role.LDAP) {
      addDefault(wanted, claim, Role.GLOBAL_CATALOG);
    }
    return wanted;
  }

  private void addDefault(List<Wanted> wanted, PortClaim claim, Role role) {
    String variant = variants.of(claim);
    Optional<Integer> port = facts.catalogue().defaultPort(role, variant, environment.version());
    if (port.isPresent()) {
      wanted.add(new Wanted(role, variant, port.get()));
    }
  }

  private void addMentions() {
    for (ToldPort each : facts.toldPorts(environment)) {
      mention(each.told());
    }
    for (LoadBalancer each : environment.loadBalancers()) {
      mention(each.memberPort());
    }
    for (FirewallRule rule : environment.firewall()) {
      for (Value<DeclaredRange> ports : rule.ports()) {
        if (ports.isDeclared() && ports.get().first() == ports.get().last()) {
          count(mentions, ports.get().first());
        }
      }
    }
    if (environment.database().isPresent()) {
      mentionUrl(environment.database().get());
    }
  }

  private void mention(Value<Integer> port) {
    if (port.isDeclared()) {
      count(mentions, port.get());
    }
  }

  /** The port of the URL, unless it was counted as the port of the database already. */
  private void mentionUrl(Database database) {
    Optional<JdbcUrl> url = database.address();
    boolean known = url.isPresent() && url.get().port().isPresent();
    if (known && !url.get().portIn(database.url().span()).equals(database.port().span())) {
      count(mentions, url.get().port().get());
    }
  }

  /**
   * Whether nothing speaks for a port but listeners of its role that have the same; several of them
   * may be copies of one slip where as many of the role kept to the default.
   */
  private boolean isAlone(PortUse use, int meant) {
    Role role = use.claim().role();
    int alike = count(claims, role, use.number());
    boolean copies = alike == 1 || alike <= count(facts.claims(environment), role, meant);
    boolean backed = mentions.get(use.number()) > alike || shifts.get(use.number() - meant) > alike;
    return copies && !backed;
  }

  private static int count(Iterable<PortClaim> claims, Role role, int port) {
    int count = 0;
    for (PortClaim each : claims) {
      count += each.role() == role && each.ports().first() == port ? 1 : 0;
    }
    return count;
  }

  private boolean isDefault(int port) {
    for (CatalogueRow row : facts.catalogue().rows()) {
      if (row.hasDefault(port, environment.version())) {
        return true;
      }
    }
    return false;
  }

  /** Whether another place contradicts the port: that is an error, and said by its own rule. */
  private boolean isMismatch(PortClaim claim) {
    if (claim.owner() instanceof Database database) {
      return urlPort(database) > 0 && urlPort(database) != claim.ports().first();
    }
    for (ToldPort each : facts.toldPorts(environment)) {
      if (each.isWrong() && each.server() == claim.owner() && each.role() == claim.role()) {
        return true;
      }
    }
    return false;
  }

  private static int urlPort(Database database) {
    Optional<JdbcUrl> url = database.address();
    return url.isPresent() ? url.get().port().orElse(0) : 0;
  }

  private static void count(Map<Integer, Integer> counts, int number) {
    counts.put(number, 1 + counts.getOrDefault(number, 0));
  }
}
