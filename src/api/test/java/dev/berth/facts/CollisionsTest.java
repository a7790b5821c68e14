package dev.berth.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.facts.Collision.Kind;
import dev.berth.model.Capability;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.model.NodeManager;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CollisionsTest {
  private final Samples samples = new Samples();
  private final Environment environment = samples.environment(List.of(), List.of(), List.of());
  private final Machine machine = new Machine("app1", 0);

  @Test
  void theSweepFindsWhatHoldingEachPortAgainstEachFinds() {
    Random random = new Random(20260102);
    for (int run = 0; run < 300; run++) {
      List<Machine> machines = List.of(new Machine("a", 0), new Machine("b", 1));
      List<PortClaim> claims = new ArrayList<>();
      for (int i = random.nextInt(30); i >= 0; i--) {
        int first = 1 + random.nextInt(40);
        int last = random.nextInt(3) == 0 ? first + random.nextInt(20) : first;
        Value<Integer> value =
            random.nextBoolean() ? samples.declared(first) : samples.defaulted(first);
        Machine where = machines.get(random.nextInt(2));
        PortRange ports = new PortRange(first, last);
        claims.add(claim(where, ports, Role.COMMUNITY, environment, value));
      }
      assertEquals(bruteForce(claims), unordered(Collisions.among(claims, Map.of())), "run " + run);
    }
  }

  @Test
  void theDeclaredPortIsReportedBeforeTheDefault() {
    PortClaim declared = declared(Role.COMMUNITY, 9443);
    PortClaim defaulted =
        claim(machine, PortRange.of(9443), Role.OIDC, environment, samples.defaulted(9443));
    Collision found = Collisions.among(List.of(declared, defaulted), Map.of()).get(0);
    assertEquals(List.of(declared, defaulted), List.of(found.claim(), found.other()));
  }

  @Test
  void webServicesOfOneNodeShareAPort() {
    Service player = samples.service("nm1", Capability.WEB_PLAYER);
    Service automation = samples.service("nm1", Capability.AUTOMATION_SERVICES);
    NodeManager node = samples.node("nm1", "node1", samples.absent(), player, automation);
    List<PortClaim> claims =
        List.of(
            declared(Role.WEB_SERVICE, 9501, player), declared(Role.WEB_SERVICE, 9501, automation));
    assertEquals(List.of(), Collisions.among(claims, nodes(node)));
  }

  @Test
  void aDataFunctionServiceSharesNoPortWithAnyOther() {
    Service player = samples.service("nm1", Capability.WEB_PLAYER);
    Service terr = samples.service("nm1", Capability.TERR);
    Service other = samples.service("nm1", Capability.TERR);
    NodeManager node = samples.node("nm1", "node1", samples.absent(), player, terr, other);
    List<PortClaim> claims =
        List.of(
            declared(Role.WEB_SERVICE, 9501, player),
            declared(Role.TERR_SERVICE, 9501, terr),
            declared(Role.TERR_SERVICE, 9501, other));
    assertEquals(
        List.of(
            "SERVICES: TERR service on node \"nm1\" shares port 9501 with the Web Player service",
            "SERVICES: TERR service on node \"nm1\" shares port 9501 with the Web Player service"),
        said(Collisions.among(claims, nodes(node))));
  }

  @Test
  void aDataFunctionServiceIsTheOneTooManyWhereverItStands() {
    Service terr = samples.service("nm1", Capability.TERR);
    Service player = samples.service("nm1", Capability.WEB_PLAYER);
    Service automation = samples.service("nm1", Capability.AUTOMATION_SERVICES);
    NodeManager node = samples.node("nm1", "node1", samples.absent(), terr, player, automation);
    List<PortClaim> claims =
        List.of(
            declared(Role.TERR_SERVICE, 9501, terr),
            declared(Role.WEB_SERVICE, 9501, player),
            declared(Role.WEB_SERVICE, 9501, automation));
    assertEquals(
        List.of(
            "SERVICES: TERR service on node \"nm1\" shares port 9501 with the Web Player service"),
        said(Collisions.among(claims, nodes(node))));
  }

  @Test
  void onlyWhatMayBeOneOutsideSystemSharesAPort() {
    List<List<Role>> groups =
        List.of(
            List.of(Role.DATABASE, Role.DATA_SOURCE),
            List.of(Role.LDAP, Role.GLOBAL_CATALOG),
            List.of(Role.EMS),
            List.of(Role.SMTP),
            List.of(Role.LOAD_BALANCER));
    for (List<Role> group : groups) {
      for (List<Role> other : groups) {
        for (Role role : group) {
          for (Role another : other) {
            List<PortClaim> claims = List.of(declared(role, 443), declared(another, 443));
            int expected = group == other ? 0 : 1;
            String pair = role + " and " + another;
            assertEquals(expected, Collisions.among(claims, Map.of()).size(), pair);
          }
        }
      }
    }
  }

  @Test
  void twoServersOnOneMachineAreOneFindingAtTheLater() {
    Server one = samples.server("sf1", "app1");
    Server two = samples.server("sf2", "app1");
    List<PortClaim> claims =
        List.of(
            declared(Role.SERVER_COMMUNICATION, 9443, one),
            declared(Role.PUBLIC_HTTP, 80, one),
            declared(Role.SERVER_COMMUNICATION, 9443, two),
            declared(Role.PUBLIC_HTTP, 80, two));
    List<Collision> found = Collisions.among(claims, Map.of());
    assertEquals(
        List.of(
            "SERVERS: server \"sf2\" shares ports 80, 9443 with server \"sf1\" on host \"app1\""),
        said(found));
    assertEquals(two.span(), found.get(0).place().span());
    assertEquals("server \"sf1\" takes ports 80, 9443 here", found.get(0).otherMessage());
  }

  @Test
  void oneSharedPortOfTwoOwnersIsReportedAtThePort() {
    Server server = samples.server("sf1", "app1");
    NodeManager node = samples.node("nm1", "app1", samples.absent());
    PortClaim first = declared(Role.SERVER_COMMUNICATION, 9443, server);
    PortClaim second = declared(Role.NODE_MANAGER_COMMUNICATION, 9443, node);
    List<Collision> found = Collisions.among(List.of(first, second), Map.of());
    assertEquals(
        List.of(
            "SERVER_AND_NODE_MANAGER: communication port of node \"nm1\" shares port 9443"
                + " with the back-end communication port of server \"sf1\""),
        said(found));
    assertEquals(second.span(), found.get(0).place().span());
  }

  @Test
  void portThatSeveralMachinesHaveFromOnePlaceIsToldOncePerOther() {
    Machine other = new Machine("app2", 1);
    Value<Integer> here = samples.declared(5702);
    Value<Integer> there = samples.declared(5702);
    Value<Integer> common = samples.declared(5702);
    List<PortClaim> declared =
        List.of(
            claim(machine, PortRange.of(5702), Role.COMMUNITY, environment, here),
            claim(other, PortRange.of(5702), Role.COMMUNITY, environment, there),
            claim(machine, PortRange.of(5702), Role.OIDC, environment, common),
            claim(other, PortRange.of(5702), Role.OIDC, environment, common));
    String first = common.span() + " with " + here.span() + " in 5702";
    String second = there.span() + " with " + common.span() + " in 5702";
    assertEquals(List.of(first, second), pairs(Collisions.among(declared, Map.of())));
    Value<Integer> one = samples.defaulted(5702);
    Value<Integer> another = samples.defaulted(5702);
    List<PortClaim> defaulted =
        List.of(
            claim(machine, PortRange.of(5702), Role.COMMUNITY, environment, one),
            claim(other, PortRange.of(5702), Role.COMMUNITY, environment, another),
            claim(machine, PortRange.of(5702), Role.OIDC, environment, common),
            claim(other, PortRange.of(5702), Role.OIDC, environment, common));
    assertEquals(
        List.of(common.span() + " with " + one.span() + " in 5702"),
        pairs(Collisions.among(defaulted, Map.of())));
  }

  @Test
  void eachKindIsKnownByItsRoles() {
    Server server = samples.server("sf1", "app1");
    Service terr = samples.service("nm1", Capability.TERR);
    NodeManager node = samples.node("nm1", "app1", samples.absent(), terr);
    Map<Kind, List<PortClaim>> cases =
        Map.of(
            Kind.CONNECTORS,
            List.of(declared(Role.PUBLIC_HTTP, 1, server), declared(Role.PUBLIC_HTTPS, 1, server)),
            Kind.FRONT_END,
            List.of(
                declared(Role.PUBLIC_HTTP, 1, server),
                declared(Role.SERVER_REGISTRATION, 1, server)),
            Kind.CLUSTERING,
            List.of(declared(Role.PUBLIC_HTTP, 1, server), declared(Role.CLUSTERING, 1, server)),
            Kind.INFORMATION_SERVICES,
            List.of(
                declared(Role.CLUSTERING, 1, server),
                declared(Role.INFORMATION_SERVICES, 1, server)),
            Kind.AGENT_CHECK,
            List.of(
                declared(Role.NODE_MANAGER_REGISTRATION, 1, node),
                declared(Role.AGENT_CHECK, 1, server)),
            Kind.JMX,
            List.of(declared(Role.SERVER_JMX, 1, server), declared(Role.SERVICE_JMX, 1, terr)),
            Kind.SERVICE_AND_NODE_MANAGER,
            List.of(
                declared(Role.NODE_MANAGER_COMMUNICATION, 1, node),
                declared(Role.TERR_SERVICE, 1, terr)),
            Kind.ENGINES_AND_LISTENER,
            List.of(declared(Role.TERR_ENGINES, 1, terr), declared(Role.PUBLIC_HTTP, 1, server)),
            Kind.SAME_ENGINES,
            List.of(
                declared(Role.TERR_ENGINES, 1, terr),
                declared(Role.TERR_ENGINES, 1, samples.service("nm1", Capability.TERR))),
            Kind.OTHER,
            List.of(
                declared(Role.SERVER_REGISTRATION, 1, server),
                declared(Role.SERVER_COMMUNICATION, 1, server)));
    for (Map.Entry<Kind, List<PortClaim>> each : cases.entrySet()) {
      assertEquals(each.getKey(), Collisions.among(each.getValue(), Map.of()).get(0).kind());
    }
  }

  private PortClaim declared(Role role, int port, Declared owner) {
    Value<Integer> value = samples.declared(port);
    return new PortClaim(machine, PortRange.of(port), role, owner, environment, value);
  }

  private PortClaim declared(Role role, int port) {
    return declared(role, port, environment);
  }

  private PortClaim claim(
      Machine where, PortRange ports, Role role, Declared owner, Value<Integer> value) {
    return new PortClaim(where, ports, role, owner, environment, value);
  }

  private static Map<Service, NodeManager> nodes(NodeManager node) {
    Map<Service, NodeManager> nodes = new IdentityHashMap<>();
    node.services().forEach(service -> nodes.put(service, node));
    return nodes;
  }

  private static List<String> said(List<Collision> collisions) {
    return collisions.stream().map(each -> each.kind() + ": " + each.message()).toList();
  }

  private static List<String> pairs(List<Collision> collisions) {
    List<String> pairs = new ArrayList<>();
    for (Collision each : collisions) {
      pairs.add(each.claim().span() + " with " + each.other().span() + " in " + each.portList());
    }
    return pairs;
  }

  private static Set<String> unordered(List<Collision> collisions) {
    Set<String> pairs = new TreeSet<>();
    collisions.forEach(each -> pairs.add(pair(each.claim(), each.other())));
    return pairs;
  }

  private static String pair(PortClaim one, PortClaim other) {
    boolean before = one.span().from() < other.span().from();
    PortClaim first = before ? one : other;
    PortClaim second = before ? other : one;
    String ports = first.ports().intersection(second.ports()).toString();
    return first.span() + " with " + second.span() + " in " + ports;
  }

  /** Every port of a machine belongs to its first taker, looked up port by port. */
  private static Set<String> bruteForce(List<PortClaim> claims) {
    List<PortClaim> sorted = new ArrayList<>();
    claims.stream().filter(each -> !each.isDeclared()).forEach(sorted::add);
    claims.stream().filter(PortClaim::isDeclared).forEach(sorted::add);
    Comparator<PortClaim> byFirst = Comparator.comparing(each -> each.ports().first());
    sorted.sort(byFirst.thenComparing(each -> -each.ports().last()));
    Map<Machine, PortClaim[]> takers = new IdentityHashMap<>();
    Set<String> pairs = new TreeSet<>();
    for (PortClaim claim : sorted) {
      PortClaim[] taken = takers.computeIfAbsent(claim.machine(), m -> new PortClaim[100]);
      PortClaim other = null;
      for (int port = claim.ports().last(); port >= claim.ports().first(); port--) {
        other = taken[port] == null ? other : taken[port];
        taken[port] = taken[port] == null ? claim : taken[port];
      }
      if (other != null) {
        pairs.add(pair(claim, other));
      }
    }
    return pairs;
  }

  @Test
  void eachListenerInARangeIsTold() {
    Service terr = samples.service("nm1", Capability.TERR);
    PortRange engines = new PortRange(61000, 61049);
    PortRange clustering = new PortRange(5701, 5704);
    Server server = samples.server("sf1", "app1");
    List<PortClaim> claims =
        List.of(
            declared(Role.WEB_SERVICE, 61010, samples.service("nm1", Capability.WEB_PLAYER)),
            declared(Role.PYTHON_SERVICE, 61020, samples.service("nm1", Capability.PYTHON)),
            declared(Role.COMMUNITY, 5702),
            declared(Role.AGENT_CHECK, 5704, server),
            claim(machine, engines, Role.TERR_ENGINES, terr, samples.declared(61000)),
            claim(machine, clustering, Role.CLUSTERING, server, samples.defaulted(5701)));
    assertEquals(
        List.of(
            "AGENT_CHECK 5704",
            "CLUSTERING 5702",
            "ENGINES_AND_LISTENER 61010",
            "ENGINES_AND_LISTENER 61020"),
        kinds(Collisions.among(claims, Map.of())));
  }

  @Test
  void whatIsFoundDependsNeitherOnOrderNorOnWrittenDefaults() {
    Random random = new Random(20261127);
    int several = 0;
    for (int run = 0; run < 500; run++) {
      boolean ranges = random.nextBoolean();
      Installation made = new Installation(random, ranges);
      List<PortClaim> claims = made.claims();
      List<Collision> found = Collisions.among(claims, made.nodes);
      assertEquals(List.of(), made.untold(found), "run " + run);
      List<String> expected = kinds(found);
      several += expected.size() > 2 ? 1 : 0;
      for (int i = 0; i < 4; i++) {
        Collections.shuffle(claims, random);
        // A range tells once of what is there by default, however much that is.
        claims.replaceAll(each -> anew(each, ranges || random.nextBoolean()));
        assertEquals(expected, kinds(Collisions.among(claims, made.nodes)), "run " + run);
      }
    }
    assertTrue(several > 100, several + " with several collisions");
  }

  /** The same claim at another place. */
  private PortClaim anew(PortClaim claim, boolean declared) {
    int port = claim.ports().first();
    Value<Integer> value = declared ? samples.declared(port) : samples.defaulted(port);
    return claim(claim.machine(), claim.ports(), claim.role(), claim.owner(), value);
  }

  private static List<String> kinds(List<Collision> collisions) {
    return collisions.stream()
        .map(each -> each.kind() + owners(each) + " " + each.portList())
        .sorted()
        .toList();
  }

  /** Who the two are, whichever tells; of listeners it need not always be the same two. */
  private static String owners(Collision collision) {
    List<String> owners = new ArrayList<>();
    for (PortClaim each : List.of(collision.claim(), collision.other())) {
      if (collision.kind().isOfOwners()) {
        owners.add(" " + each.owner().label());
      }
    }
    return String.join("", owners.stream().sorted().toList());
  }

  /** Two servers and two nodes on one machine, with the same few ports for all that they have. */
  private final class Installation {
    private final Map<Service, NodeManager> nodes = new IdentityHashMap<>();
    private final List<PortClaim> claims = new ArrayList<>();
    private final Random random;

    Installation(Random random, boolean ranges) {
      this.random = random;
      for (String name : List.of("sf1", "sf2")) {
        Server server = samples.server(name, "app1");
        add(server, Role.SERVER_REGISTRATION, Role.SERVER_COMMUNICATION, Role.PUBLIC_HTTP);
        add(server, Role.PUBLIC_HTTPS, Role.SERVER_JMX, Role.AGENT_CHECK);
        add(server, ranges ? Role.CLUSTERING : Role.INFORMATION_SERVICES);
      }
      for (String name : List.of("nm1", "nm2")) {
        Service player = samples.service(name, Capability.WEB_PLAYER);
        Service automation = samples.service(name, Capability.AUTOMATION_SERVICES);
        Service terr = samples.service(name, Capability.TERR);
        NodeManager node = samples.node(name, "app1", samples.absent(), player, automation, terr);
        node.services().forEach(each -> nodes.put(each, node));
        add(node, Role.NODE_MANAGER_REGISTRATION, Role.NODE_MANAGER_COMMUNICATION);
        add(player, Role.WEB_SERVICE, Role.SERVICE_JMX);
        add(automation, Role.WEB_SERVICE);
        add(terr, Role.TERR_SERVICE);
        if (ranges) {
          add(terr, Role.TERR_ENGINES);
        }
      }
      add(environment, Role.RESERVED, Role.DATABASE, Role.EMS, Role.DATABASE);
    }

    private void add(Declared owner, Role... roles) {
      for (Role role : roles) {
        int first = 1 + random.nextInt(9);
        int last = role == Role.TERR_ENGINES ? first + 2 : first;
        if (random.nextInt(3) == 0) {
          Value<Integer> value = samples.declared(first);
          claims.add(claim(machine, new PortRange(first, last), role, owner, value));
        }
      }
    }

    List<PortClaim> claims() {
      return new ArrayList<>(claims);
    }

    /** The claims that collide and that no collision tells of, nor of what may share their port. */
    List<String> untold(List<Collision> found) {
      List<String> untold = new ArrayList<>();
      for (PortClaim each : claims) {
        boolean collides = claims.stream().anyMatch(other -> collide(each, other));
        if (collides
            && !mayBeReserved(each)
            && found.stream().noneMatch(collision -> tells(collision, each))) {
          untold.add(each.label() + " " + each.ports());
        }
      }
      return untold;
    }

    /**
     * A port may be reserved for the very system: then who else is there meets what is reserved.
     */
    private boolean mayBeReserved(PortClaim claim) {
      boolean reserved =
          claims.stream()
              .filter(each -> each.role() == Role.RESERVED)
              .anyMatch(each -> each.ports().overlaps(claim.ports()));
      return reserved && claim.group(nodes) instanceof Role;
    }

    /** What is reserved is told once for a range. */
    private boolean collide(PortClaim one, PortClaim other) {
      boolean meant = one.role() == Role.RESERVED && other.isRange();
      boolean share =
          Collisions.mayShare(one, one.group(nodes), other.group(nodes))
              || Collisions.mayShare(other, other.group(nodes), one.group(nodes));
      return one.ports().overlaps(other.ports()) && !share && !meant;
    }

    private boolean tells(Collision collision, PortClaim claim) {
      for (PortClaim each : List.of(collision.claim(), collision.other())) {
        boolean owners = collision.kind().isOfOwners() && each.owner() == claim.owner();
        if (owners || each.group(nodes) == claim.group(nodes)) {
          return true;
        }
      }
      return false;
    }
  }
}
