package dev.berth.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Survey;
import dev.berth.facts.Facts;
import dev.berth.facts.PassedOver;
import dev.berth.facts.PortClaim;
import dev.berth.facts.PortPlan;
import dev.berth.facts.Relocation;
import dev.berth.facts.Vacancy;
import dev.berth.model.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A listener that a fix moves gets the port that another one of its role would get there. */
class PortAgreementTest {
  private static final String SAME = "the same port";
  private static final String OWN = "another one could not have what it has itself";
  private static final String COUNTED = "another one would be counted up from it";
  private static final int MOST_ARE = 100;

  private final Map<String, Integer> verdicts = new TreeMap<>();

  @Test
  void fixesGiveThePortsThatNextPortNames() throws IOException {
    Path root = Path.of(System.getProperty("berth.root"), "testdata/rules");
    try (Stream<Path> files = Files.walk(root)) {
      for (Path each : files.filter(PortAgreementTest::isBad).sorted().toList()) {
        hold(each);
      }
    }
    assertTrue(verdicts.getOrDefault(SAME, 0) > MOST_ARE, verdicts::toString);
    assertEquals(Set.of(SAME, OWN, COUNTED), verdicts.keySet(), verdicts::toString);
  }

  private static boolean isBad(Path file) {
    return file.getFileName().toString().startsWith("bad");
  }

  /** Servers of a cluster move together. */
  private void hold(Path file) {
    Input input = new Input.File(file.toString(), file);
    Facts facts = Survey.of(List.of(input), BuiltInCatalogue.make(), 1).facts();
    PortPlan plan = PortPlan.of(facts);
    for (PortClaim claim : facts.claims()) {
      boolean alone =
          PortPlan.chosenRoles().contains(claim.role()) && claim.role() != Role.CLUSTERING;
      Optional<Relocation> moved = alone ? facts.relocation(claim) : Optional.empty();
      if (moved.isPresent()) {
        verdicts.merge(verdict(claim, moved.get().port(), plan), 1, Integer::sum);
      }
    }
  }

  private static String verdict(PortClaim claim, int port, PortPlan plan) {
    int count = claim.ports().last() - claim.ports().first() + 1;
    Optional<Integer> wanted = claim.isEngines() ? Optional.of(count) : Optional.empty();
    Vacancy vacancy = plan.vacancy(Optional.of(claim.machine()), claim.role(), wanted);
    if (vacancy.ports().isPresent() && vacancy.ports().get().first() == port) {
      return SAME;
    }
    for (PassedOver each : vacancy.passed()) {
      if (each instanceof PassedOver.Taken taken && taken.claim() == claim) {
        return OWN;
      }
    }
    boolean counted = vacancy.lead() instanceof Vacancy.Neighbours;
    return counted ? COUNTED : claim.label() + " goes to " + port + ", not " + vacancy.ports();
  }
}
