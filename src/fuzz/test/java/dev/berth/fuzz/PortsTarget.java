package dev.berth.fuzz;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.ports.PortFilter;
import dev.berth.engine.ports.PortTable;
import dev.berth.engine.ports.TableFormat;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Survey;
import dev.berth.facts.Collision;
import dev.berth.facts.Machine;
import dev.berth.facts.PortClaim;
import dev.berth.facts.PortPlan;
import dev.berth.facts.Vacancy;
import dev.berth.model.Environment;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ports of any declaration as tables, and a port for every role beside them. */
final class PortsTarget implements DeclarationTarget {
  private static final int WIDTH = 80;
  private static final PortFilter ALL = new PortFilter(List.of(), Set.of());

  @Override
  public void run(String name, byte[] bytes) {
    Survey survey = survey(name, bytes);
    if (survey.facts().environments().isEmpty()) {
      return;
    }
    PortPlan plan = PortPlan.of(survey.facts());
    for (TableFormat format : TableFormat.values()) {
      String table = table(plan, format);
      Claim.same(table, table(PortPlan.of(survey(name, bytes).facts()), format), "two runs differ");
      checkLines(table, format);
    }
    checkMarks(plan);
    for (Role role : PortPlan.chosenRoles()) {
      checkVacancy(role, plan);
    }
  }

  private static Survey survey(String name, byte[] bytes) {
    Input input = new Input.Stream(name, new ByteArrayInputStream(bytes));
    return Survey.of(List.of(input), BuiltInCatalogue.make(), 1);
  }

  private static String table(PortPlan plan, TableFormat format) {
    StringBuilder out = new StringBuilder();
    try {
      PortTable table = PortTable.of(plan, ALL, PortTable.Reading.WHOLE);
      format.writer(WIDTH).write(table, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void checkLines(String table, TableFormat format) {
    String end = format == TableFormat.CSV ? "\r\n" : "\n";
    Claim.that(table.endsWith(end), "the last line has no end", table);
    for (String line : table.split(end, -1)) {
      boolean plain = line.chars().noneMatch(Character::isISOControl);
      Claim.that(plain, "a control character", line);
      Claim.that(!line.strip().startsWith("::"), "a command for a build server", line);
    }
  }

  private static void checkMarks(PortPlan plan) {
    for (Environment environment : plan.facts().environments()) {
      for (Collision.Kind kind : Collision.Kind.values()) {
        for (Collision each : plan.facts().collisions(environment, kind)) {
          Claim.that(!plan.others(each.claim()).isEmpty(), "not marked", each.message());
          Claim.that(!plan.others(each.other()).isEmpty(), "not marked", each.message());
        }
      }
    }
  }

  /** On the machine of the first listener. */
  private static void checkVacancy(Role role, PortPlan plan) {
    List<PortClaim> claims = plan.facts().claims();
    Optional<Machine> machine =
        claims.isEmpty() ? Optional.empty() : Optional.of(claims.get(0).machine());
    if (plan.facts().catalogue().defaultPorts(role, plan.version(machine)).isEmpty()) {
      return;
    }
    Vacancy vacancy = plan.vacancy(machine, role, Optional.empty());
    for (PortRange free : vacancy.free()) {
      PortRange all = new PortRange(free.first(), free.last() + vacancy.spare());
      for (PortClaim claim : claims) {
        boolean there = claim.machine() == machine.orElse(null);
        Claim.that(!there || !plan.possiblePorts(claim).overlaps(all), "taken", claim.label());
      }
    }
  }
}
