package dev.berth.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.config.Chosen;
import dev.berth.engine.config.Settings;
import dev.berth.engine.firewall.FirewallFormat;
import dev.berth.engine.firewall.Outsiders;
import dev.berth.engine.run.Effort;
import dev.berth.engine.run.Linter;
import dev.berth.engine.run.Policy;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.firewall.Declaration;
import dev.berth.firewall.Wanted;
import dev.berth.model.Environment;
import dev.berth.model.Zone;
import dev.berth.network.Block;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import dev.berth.network.Place;
import dev.berth.network.Stage;
import dev.berth.rule.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules that are pasted into the declaration that they were generated for. */
class PastedRulesTest {
  private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*\"";

  private static final Outsiders ANYWHERE = new Outsiders(List.of(), List.of());

  /** Blocks that hold no declared address. */
  private static final Outsiders SOMEWHERE =
      new Outsiders(List.of("192.168.0.0/17", "192.168.128.0/17"), List.of("172.16.9.9"));

  /** A block that holds many declared addresses. */
  private static final Outsiders AMONG = new Outsiders(List.of("10.0.0.0/8"), List.of("any"));

  @TestFactory
  Stream<DynamicTest> eachDeclarationIsClean() {
    return each(
        (declaration, outsiders) -> {
          Set<String> before = findings(declaration);
          Set<String> after = findings(declaration.with(rules(declaration, outsiders)));
          after.removeAll(before);
          // Whoever asks for monitoring from anywhere is told that anybody reaches the ports.
          after.removeIf(each -> outsiders == AMONG && each.startsWith("internal-port-exposed"));
          assertEquals(Set.of(), after);
        });
  }

  @TestFactory
  Stream<DynamicTest> eachLetsThroughWhatIsNeededAndNoRuleMore() {
    return each(
        (declaration, outsiders) -> {
          Facts facts = declaration.with(rules(declaration, outsiders)).survey().facts();
          for (Environment environment : facts.environments()) {
            Wanted wanted = new Wanted(environment, facts);
            checkNeeds(wanted, outsiders);
            for (Place to : wanted.someMachines()) {
              for (Place from : wanted.someMachines()) {
                checkBetween(from, to, wanted, outsiders);
              }
            }
          }
        });
  }

  /**
   * Where each machine has a firewall of its own with the same rules, nothing else gets through.
   */
  @TestFactory
  Stream<DynamicTest> eachMachineIsReachedByExactlyThoseWhoNeedIt() {
    return each(
        (declaration, outsiders) -> {
          String own =
              rules(declaration, outsiders)
                  .replaceAll(
                      "to: (" + QUOTED + "), ports(.*)}", "to: $1, ports$2, direction: in, at: $1}")
                  .replaceAll("(?m)^  defaults.*$", "")
                  .replaceAll("(?m)^  firewall:$", "  firewall:\n    - {from: any, to: any}");
          Facts facts = declaration.with(own).survey().facts();
          for (Environment environment : facts.environments()) {
            Wanted wanted = new Wanted(environment, facts);
            checkNeeds(wanted, outsiders);
            for (Place to : wanted.someMachines()) {
              checkOwn(to, wanted, outsiders);
            }
          }
        });
  }

  private static void checkOwn(Place to, Wanted wanted, Outsiders outsiders) {
    boolean reached = false;
    for (Flow flow : wanted.connections().required()) {
      reached |= flow.to() == to && !Wanted.isMonitored(flow);
    }
    for (Place from : reached ? wanted.someMachines() : List.<Place>of()) {
      for (int port : from == to ? Set.<Integer>of() : wanted.ports()) {
        Passage passage = wanted.connections().passages(wanted.flow(from, to, port)).get(0);
        Optional<Outcome> expected = expected(from, to, port, wanted, outsiders);
        if (expected.isPresent()) {
          assertEquals(expected.get(), passage.outcome(), () -> from + " → " + to + ":" + port);
        }
      }
    }
  }

  /** Nothing where clients may be the machine, or no end of a rule means it. */
  private static Optional<Outcome> expected(
      Place from, Place to, int port, Wanted wanted, Outsiders outsiders) {
    if (!isTold(from) || !isTold(to)) {
      return Optional.empty();
    }
    boolean clients = wanted.isFrontEnd(to, port);
    boolean anyone =
        clients && outsiders.clients().isEmpty()
            || wanted.isMonitored(to, port) && outsiders.monitoring().contains("any");
    if (wanted.isRequired(from, to, port) || anyone) {
      return Optional.of(Outcome.ALLOWED);
    }
    boolean perhaps =
        from.addresses().isEmpty() && (clients || wanted.isMonitored(to, port))
            || clients && outsiders == AMONG
            || mayBeAnother(from, to, port, wanted);
    return perhaps ? Optional.empty() : Optional.of(Outcome.DENIED);
  }

  /**
   * Whether it may be a machine that needs the port: one has only a name, one is told by an
   * address.
   */
  private static boolean mayBeAnother(Place from, Place to, int port, Wanted wanted) {
    for (Place other : wanted.machines()) {
      Place named = from.addresses().isEmpty() ? from : other;
      Place addressed = from.addresses().isEmpty() ? other : from;
      boolean nameless = isTold(addressed) && !isToldByName(addressed);
      boolean may = named.addresses().isEmpty() && !addressed.addresses().isEmpty() && nameless;
      if (may && wanted.isRequired(other, to, port)) {
        return true;
      }
    }
    return false;
  }

  private static void checkNeeds(Wanted wanted, Outsiders outsiders) {
    for (Flow flow : wanted.connections().required()) {
      for (Passage passage : wanted.connections().passages(flow)) {
        boolean sure = !flow.from().isAnybody() || isAnyone(flow, outsiders);
        // No end of a rule means a machine with such a name.
        boolean named = isTold(flow.from()) && isTold(flow.to());
        boolean isOwn = passage.stage() == Stage.ENTERING_MACHINE;
        if (!named) {
          assertTrue(isOwn || passage.outcome() != Outcome.DENIED, () -> shown(flow));
        } else if (sure) {
          assertEquals(Outcome.ALLOWED, passage.outcome(), () -> shown(flow));
        } else {
          boolean nowhere = Wanted.isMonitored(flow) && outsiders.monitoring().isEmpty();
          if (!nowhere || !isOwn) {
            assertNotEquals(Outcome.DENIED, passage.outcome(), () -> shown(flow));
          }
        }
      }
    }
  }

  private static boolean isTold(Place place) {
    return place.addresses().size() == 1 || isToldByName(place);
  }

  private static boolean isToldByName(Place place) {
    String name = place.name();
    boolean word = name.equals("any") || name.startsWith("role:") || name.indexOf('/') >= 0;
    return !word && Block.parse(name).isEmpty();
  }

  private static String shown(Flow flow) {
    String file = flow.need().span().source().name();
    return file + ": " + flow.from() + " → " + flow.to() + ":" + flow.ports();
  }

  private static boolean isAnyone(Flow flow, Outsiders outsiders) {
    return Wanted.isMonitored(flow)
        ? outsiders.monitoring().contains("any")
        : outsiders.clients().isEmpty();
  }

  private static void checkBetween(Place from, Place to, Wanted wanted, Outsiders outsiders) {
    Optional<Zone> here = wanted.connections().zone(from);
    Optional<Zone> there = wanted.connections().zone(to);
    boolean parted = here.isPresent() && there.isPresent() && here.get() != there.get();
    for (int port : from == to ? Set.<Integer>of() : wanted.ports()) {
      Passage passage = wanted.connections().passages(wanted.flow(from, to, port)).get(0);
      Optional<Outcome> expected = expected(from, to, port, wanted, outsiders);
      String what = from + " → " + to + ":" + port + " " + passage;
      boolean required = expected.isEmpty() || expected.get() == Outcome.ALLOWED;
      boolean byRule = passage.outcome() == Outcome.ALLOWED && passage.rule().isPresent();
      assertTrue(required || !byRule, what);
      if (parted && expected.isPresent()) {
        assertEquals(expected.get(), passage.outcome(), what);
      }
    }
  }

  private interface Check {
    void of(Declaration declaration, Outsiders outsiders);
  }

  private static Stream<DynamicTest> each(Check check) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Declaration each : Declaration.all()) {
      Declaration bare = each.withoutRules();
      boolean small = each.name().startsWith("made-up");
      List<Outsiders> all = List.of(ANYWHERE, SOMEWHERE, AMONG);
      Outsiders outsiders = small ? all.get(tests.size() % all.size()) : ANYWHERE;
      String name = each.name() + " " + outsiders;
      tests.add(DynamicTest.dynamicTest(name, () -> check.of(bare, outsiders)));
    }
    return tests.stream();
  }

  private static String rules(Declaration declaration, Outsiders outsiders) {
    return declaration.rules(FirewallFormat.BERTH, outsiders);
  }

  private static Set<String> findings(Declaration declaration) {
    Settings usual = Settings.USUAL;
    Settings hardened =
        new Settings(
            new Chosen<>(Profile.HARDENED, "the test"),
            usual.minConfidence(),
            usual.entries(),
            usual.foreign(),
            usual.permits());
    Policy policy = (source, environment) -> hardened;
    Set<String> findings = new TreeSet<>();
    for (Diagnostic each :
        new Linter(BuiltInCatalogue.make(), List.of(BuiltIn.rules()), Effort.USUAL, policy)
            .lint(List.of(declaration.input()))
            .diagnostics()) {
      findings.add(each.rule() + ": " + each.message());
    }
    return findings;
  }
}
