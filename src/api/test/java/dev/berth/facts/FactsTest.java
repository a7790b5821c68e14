package dev.berth.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.berth.model.Capability;
import dev.berth.model.Catalogue;
import dev.berth.model.Environment;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Version;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactsTest {
  private final Samples samples = new Samples();
  private final Service terr = samples.service("nm1", Capability.TERR);
  private final Service python = samples.service("nm2", Capability.PYTHON);
  private final NodeManager first = node("nm1", terr);
  private final NodeManager second = node("nm2", python);
  private final Server server = samples.server("sf1", "sf1.example.com");
  private final Environment environment =
      samples.environment(
          List.of(samples.host("sf1.example.com", "10.20.1.11")),
          List.of(server),
          List.of(first, second));
  private final Facts facts =
      Facts.of(
          List.of(environment), new Catalogue(List.of(new Version(14, 6)), List.of(Samples.ROW)));

  @Test
  void aServiceIsRunByTheNodeManagerThatListsIt() {
    assertSame(first, facts.nodeManagerOf(terr));
    assertSame(second, facts.nodeManagerOf(python));
  }

  @Test
  void everyPartBelongsToItsEnvironment() {
    assertSame(environment, facts.environmentOf(environment));
    assertSame(environment, facts.environmentOf(python));
    assertSame(environment, facts.environmentOf(facts.clusters(environment).get(0)));
  }

  @Test
  void whatIsNoPartOfTheRunIsRefusedByName() {
    Service strange = samples.service("nm9", Capability.R);
    Environment other = samples.environment(List.of(), List.of(), List.of());
    assertEquals(
        "R service on node \"nm9\" is not part of this run",
        assertThrows(IllegalArgumentException.class, () -> facts.environmentOf(strange))
            .getMessage());
    assertEquals(
        "R service on node \"nm9\" is not part of this run",
        assertThrows(IllegalArgumentException.class, () -> facts.nodeManagerOf(strange))
            .getMessage());
    assertEquals(
        "the environment is not part of this run",
        assertThrows(IllegalArgumentException.class, () -> facts.references(other)).getMessage());
  }

  @Test
  void aServerIsFoundByNameHostAndAlias() {
    for (String name : List.of("sf1", "SF1.example.com", "10.20.1.11")) {
      assertEquals(Optional.of(server), facts.server(environment, name));
    }
    assertEquals(Optional.empty(), facts.server(environment, "sf2"));
  }

  private NodeManager node(String name, Service service) {
    return samples.node(name, name + ".example.com", samples.absent(), service);
  }
}
