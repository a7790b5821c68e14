package dev.berth.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.berth.model.Environment;
import dev.berth.model.Host;
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

  private Environment environment(Host... hosts) {
    return samples.environment(List.of(hosts), List.of(), List.of());
  }
}
