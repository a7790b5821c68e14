package dev.berth.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MachinesTest {
  private final Samples samples = new Samples();
  private final Environment one =
      environment(
          samples.host("sf1.example.com", "sf1", "10.20.1.11", "bi.example.com"),
          samples.host("bi.example.com", "10.20.1.12"));
  private final Environment two = environment(samples.host("other.example.com", "sf1"));
  private final Machines machines = new Machines(List.of(one, two));

  @Test
  void caseAndFinalDotMakeNoOtherMachine() {
    assertSame(machines.of(one, "db1.example.com"), machines.of(one, "DB1.Example.Com."));
  }

  @Test
  void aliasesAreTheSameMachineAlsoByWayOfOthers() {
    assertSame(machines.of(one, "sf1"), machines.of(one, "10.20.1.12"));
  }

  @Test
  void fullNamesMeanOneMachineInAllEnvironments() {
    assertSame(machines.of(one, "sf1.example.com"), machines.of(two, "10.20.1.11"));
  }

  @Test
  void shortAliasesHoldOnlyWhereTheyAreDeclared() {
    assertNotSame(machines.of(one, "sf1"), machines.of(two, "sf1"));
    assertSame(machines.of(two, "other.example.com"), machines.of(two, "sf1"));
  }

  @Test
  void loopbackNamesMeanTheOneMachineOfTheirEnvironment() {
    assertSame(machines.of(one, "localhost"), machines.of(one, "127.0.0.1"));
    assertNotSame(machines.of(one, "localhost"), machines.of(two, "localhost"));
  }

  @Test
  void aliasesOfLocalhostAreNamesOfThatMachine() {
    Environment alone = environment(samples.host("localhost", "sf1.example.com", "sf1"));
    Machines machines = new Machines(List.of(alone));
    assertSame(machines.of(alone, "localhost"), machines.of(alone, "sf1.example.com"));
    assertSame(machines.of(alone, "127.0.0.1"), machines.of(alone, "sf1"));
  }

  @Test
  void localhostAmongTheAliasesJoinsNothing() {
    Environment two =
        environment(samples.host("a.example.com", "localhost"), samples.host("b", "127.0.0.1"));
    Machines machines = new Machines(List.of(two));
    assertNotSame(machines.of(two, "a.example.com"), machines.of(two, "b"));
    assertNotSame(machines.of(two, "a.example.com"), machines.of(two, "localhost"));
  }

  @Test
  void aHostNamedByTheShortAliasOfAnotherIsThatOtherInAnyOrder() {
    Host full = samples.host("sf1.example.com", "sf1");
    Host brief = samples.host("sf1", "10.0.0.1");
    for (List<Host> hosts : List.of(List.of(full, brief), List.of(brief, full))) {
      Environment environment = samples.environment(hosts, List.of(), List.of());
      Machines machines = new Machines(List.of(environment));
      assertSame(machines.of(environment, "sf1"), machines.of(environment, "10.0.0.1"));
      assertSame(machines.of(environment, "sf1"), machines.of(environment, "sf1.example.com"));
    }
  }

  @Test
  void hostsThatAreAliasesOfEachOtherAreOne() {
    Environment circle = environment(samples.host("a", "b"), samples.host("b", "a"));
    Machines machines = new Machines(List.of(circle));
    assertSame(machines.of(circle, "a"), machines.of(circle, "b"));
  }

  @Test
  void aShortNameThatIsItsOwnAliasStaysKnownToAllEnvironments() {
    Environment own = environment(samples.host("app1", "APP1."));
    Environment other = environment();
    Machines machines = new Machines(List.of(own, other));
    assertSame(machines.of(own, "app1"), machines.of(other, "app1"));
  }

  @Test
  void aLongChainOfAliasesIsOneMachine() {
    List<Host> hosts = new ArrayList<>();
    for (int i = 10_000; i > 0; i--) {
      hosts.add(samples.host("h" + i + ".example.com", "h" + (i + 1) + ".example.com"));
    }
    Environment chain = samples.environment(hosts, List.of(), List.of());
    Machines machines = new Machines(List.of(chain));
    assertSame(machines.of(chain, "h1.example.com"), machines.of(chain, "h10001.example.com"));
  }

  @Test
  void spellingsOfAnIpv6AddressAreOneMachine() {
    assertSame(machines.of(one, "2001:DB8:0:0::7"), machines.of(two, "[2001:db8::7]"));
  }

  @Test
  void askingWhetherTwoAreTheSameCountsNoMachine() {
    assertEquals(true, machines.same(one, "SF1", "10.20.1.11"));
    assertEquals(false, machines.same(one, "sf2", "10.20.1.11"));
    assertEquals(0, machines.count());
  }

  @Test
  void aNameWithoutADomainIsThatOfTheOnlyMachineThatIsCalledSo() {
    for (String host : List.of("vm1.example.com", "VM1.Example.com.", "vm1", "Vm1.")) {
      Environment mixed = using(host, List.of(samples.host("vm1.example.com", "10.1.1.1")));
      Machines machines = new Machines(List.of(mixed));
      assertEquals("vm1.example.com", machines.of(mixed, "VM1").name());
      assertSame(machines.of(mixed, host), machines.of(mixed, "10.1.1.1"));
      assertSame(machines.of(mixed, "vm1"), machines.of(mixed, "vm1.example.com"));
    }
  }

  @Test
  void aMachineMayBeDeclaredWithoutItsDomain() {
    Environment mixed = using("Vm1.example.com", List.of(samples.host("vm1", "10.1.1.1", "web")));
    Machines machines = new Machines(List.of(mixed));
    assertEquals("Vm1.example.com", machines.of(mixed, "vm1").name());
    for (String name : List.of("vm1", "10.1.1.1", "web", "VM1.EXAMPLE.COM.")) {
      assertSame(machines.of(mixed, "vm1.example.com"), machines.of(mixed, name), name);
    }
  }

  @Test
  void aMachineMayBeCalledInFullOnlyWhereItIsReferredTo() {
    Environment called = joining("vm1.example.com", "vm1.example.com");
    Machines machines = new Machines(List.of(called));
    assertSame(machines.of(called, "vm1"), machines.of(called, "vm1.example.com"));
  }

  @Test
  void twoFullNamesThatAreReferredToAreNotThatOfOneShortName() {
    Environment called = joining("vm1.example.com", "vm1.example.org");
    Machines machines = new Machines(List.of(called));
    assertNotSame(machines.of(called, "vm1"), machines.of(called, "vm1.example.com"));
    assertNotSame(machines.of(called, "vm1"), machines.of(called, "vm1.example.org"));
  }

  @Test
  void theNameOfAServerIsNoFullNameOfAnotherMachine() {
    Environment called =
        samples.environment(
            List.of(),
            List.of(samples.server("vm1.prod", "app7"), samples.server("sf2", "vm1")),
            List.of(samples.node("nm1", "node1", samples.declared("vm1.prod"))));
    Machines machines = new Machines(List.of(called));
    assertNotSame(machines.of(called, "vm1"), machines.of(called, "vm1.prod"));
  }

  @Test
  void aNameThatSeveralMachinesHaveBeforeTheirDomainsIsThatOfNone() {
    Environment sites =
        using("vm1", List.of(samples.host("vm1.example.com"), samples.host("vm1.example.org")));
    Machines machines = new Machines(List.of(sites));
    assertNotSame(machines.of(sites, "vm1"), machines.of(sites, "vm1.example.com"));
    assertNotSame(machines.of(sites, "vm1"), machines.of(sites, "vm1.example.org"));
  }

  @Test
  void severalFullNamesOfOneMachineHaveOneShortName() {
    Environment mixed = using("vm1", List.of(samples.host("vm1.example.com", "vm1.example.org")));
    Machines machines = new Machines(List.of(mixed));
    assertSame(machines.of(mixed, "vm1"), machines.of(mixed, "vm1.example.org"));
  }

  @Test
  void twoHostsAreTwoMachinesHoweverAlikeTheirNamesAre() {
    Environment two = environment(samples.host("vm1"), samples.host("vm1.example.com", "10.1.1.1"));
    Machines machines = new Machines(List.of(two));
    assertNotSame(machines.of(two, "vm1"), machines.of(two, "vm1.example.com"));
  }

  @Test
  void anAliasOfAnotherMachineIsNoShortName() {
    Environment mixed =
        using("vm1.example.com", List.of(samples.host("web.example.com", "vm1", "10.1.1.1")));
    Machines machines = new Machines(List.of(mixed));
    assertSame(machines.of(mixed, "vm1"), machines.of(mixed, "10.1.1.1"));
    assertNotSame(machines.of(mixed, "vm1"), machines.of(mixed, "vm1.example.com"));
  }

  @Test
  void addressesAndLoopbackNamesHaveNoDomain() {
    Environment odd =
        using(
            "10.1.1.1",
            List.of(samples.host("10"), samples.host("localhost.example.com", "10.1.1")));
    Machines machines = new Machines(List.of(odd));
    assertNotSame(machines.of(odd, "10"), machines.of(odd, "10.1.1.1"));
    assertNotSame(machines.of(odd, "localhost"), machines.of(odd, "localhost.example.com"));
    assertNotSame(machines.of(odd, "127"), machines.of(odd, "127.0.0.1"));
    assertNotSame(machines.of(odd, ""), machines.of(odd, "10"));
  }

  @Test
  void whatAShortNameIsShortForHoldsWithinItsEnvironment() {
    Environment here = using("app1", List.of(samples.host("app1.example.com")));
    Environment there = using("app1", List.of(samples.host("app1", "app1.example.org")));
    Environment elsewhere = using("app1", List.of());
    Machines machines = new Machines(List.of(here, there, elsewhere));
    assertSame(machines.of(here, "app1"), machines.of(elsewhere, "app1.example.com"));
    assertSame(machines.of(there, "app1"), machines.of(elsewhere, "app1.example.org"));
    assertNotSame(machines.of(here, "app1"), machines.of(there, "app1"));
    assertNotSame(machines.of(elsewhere, "app1"), machines.of(here, "app1"));
    assertNotSame(machines.of(elsewhere, "app1"), machines.of(there, "app1"));
  }

  /** Each short name is looked up by itself. */
  @Test
  void manyMachinesMayHaveBothNames() {
    List<Host> hosts = new ArrayList<>();
    List<Server> servers = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      hosts.add(samples.host("h" + i + ".example.com"));
      servers.add(samples.server("sf" + i, "h" + i));
    }
    Environment large = samples.environment(hosts, servers, List.of());
    Machines machines = new Machines(List.of(large));
    for (int i = 0; i < 2_000; i++) {
      assertSame(machines.of(large, "h" + i), machines.of(large, "h" + i + ".example.com"));
    }
    assertEquals(2_000, machines.count());
  }

  /** With a server on a host. */
  private Environment using(String host, List<Host> hosts) {
    return samples.environment(hosts, List.of(samples.server("sf1", host)), List.of());
  }

  /** With a server on vm1, and nodes that were told other names of it. */
  private Environment joining(String... names) {
    List<NodeManager> nodes = new ArrayList<>();
    for (String name : names) {
      nodes.add(samples.node("nm" + name, "node." + name, samples.declared(name)));
    }
    return samples.environment(List.of(), List.of(samples.server("sf1", "vm1")), nodes);
  }

  private Environment environment(Host... hosts) {
    return samples.environment(List.of(hosts), List.of(), List.of());
  }
}
