package dev.berth.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.berth.model.Environment;
import dev.berth.model.Host;
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
  void askingWhetherTwoAreTheSameCountsNoMachine() {
    assertEquals(true, machines.same(one, "SF1", "10.20.1.11"));
    assertEquals(false, machines.same(one, "sf2", "10.20.1.11"));
    assertEquals(0, machines.count());
  }

  private Environment environment(Host... hosts) {
    return samples.environment(List.of(hosts), List.of(), List.of());
  }
}
