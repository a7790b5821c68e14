package dev.berth.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.model.Capability;
import dev.berth.model.Environment;
import dev.berth.model.NodeManager;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Service;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is swept together, held against what every two listeners make of each other. */
class ContestsTest {
  private static final List<Role> ROLES =
      List.of(Role.WEB_SERVICE, Role.TERR_ENGINES, Role.RESERVED, Role.DATABASE, Role.SMTP);

  private final Samples samples = new Samples();
  private final Environment environment = samples.environment(List.of(), List.of(), List.of());
  private final Map<Service, NodeManager> nodes = new IdentityHashMap<>();
  private final List<Service> services = services();
  private final Value<Integer> value = samples.declared(1);

  @Test
  void sweepFindsWhatEveryTwoMakeOfEachOther() {
    Random random = new Random(14_6);
    for (int round = 0; round < 3_000; round++) {
      List<PortClaim> claims = claims(random);
      Contests contests = new Contests(claims, nodes);
      for (PortClaim claim : claims) {
        check(claim, claims, contests.others(claim));
      }
    }
  }

  private void check(PortClaim claim, List<PortClaim> claims, List<PortClaim> found) {
    List<PortClaim> expected = new ArrayList<>();
    for (PortClaim other : claims) {
      boolean same = other.machine() == claim.machine() && other.ports().overlaps(claim.ports());
      if (other != claim && same && !mayShare(claim, other)) {
        expected.add(other);
      }
    }
    assertEquals(Math.min(PortPlan.MOST_OTHERS, expected.size()), found.size());
    for (PortClaim each : found) {
      assertTrue(expected.removeIf(other -> other == each), each::toString);
    }
  }

  private boolean mayShare(PortClaim one, PortClaim other) {
    Object first = one.group(nodes);
    Object second = other.group(nodes);
    return Collisions.mayShare(one, first, second) || Collisions.mayShare(other, second, first);
  }

  /** One on each of two nodes. */
  private List<Service> services() {
    List<Service> services = new ArrayList<>();
    for (String node : List.of("n", "m")) {
      Service service = samples.service(node, Capability.WEB_PLAYER);
      nodes.put(service, samples.node(node, "a", samples.absent(), service));
      services.add(service);
    }
    return services;
  }

  private List<PortClaim> claims(Random random) {
    List<Machine> machines = List.of(new Machine("a", 0), new Machine("b", 1));
    List<PortClaim> claims = new ArrayList<>();
    for (int i = random.nextInt(30); i > 0; i--) {
      Role role = ROLES.get(random.nextInt(ROLES.size()));
      int first = 9_000 + random.nextInt(12);
      int last = role == Role.TERR_ENGINES ? first + random.nextInt(6) : first;
      claims.add(
          new PortClaim(
              machines.get(random.nextInt(2)),
              new PortRange(first, last),
              role,
              services.get(random.nextInt(2)),
              environment,
              value));
    }
    return claims;
  }
}
