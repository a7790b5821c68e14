package dev.berth.fuzz;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.flows.Explanation;
import dev.berth.engine.flows.FlowFormat;
import dev.berth.engine.flows.FlowQuery;
import dev.berth.engine.flows.FlowRow;
import dev.berth.engine.flows.FlowTable;
import dev.berth.engine.flows.Outage;
import dev.berth.engine.flows.OutageWriter;
import dev.berth.engine.flows.Verdict;
import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Survey;
import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.model.Environment;
import dev.berth.network.Outcome;
import dev.berth.network.Passage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The flows of any declaration as matrices, and what explains the first of them. */
final class FlowsTarget implements DeclarationTarget {
  private static final int WIDTH = 80;
  private static final int EXPLAINED = 5;

  @Override
  public void run(String name, byte[] bytes) {
    Facts facts = facts(name, bytes);
    if (facts.environments().isEmpty()) {
      return;
    }
    FlowTable table = table(facts, FlowQuery.ALL);
    for (FlowFormat format : FlowFormat.values()) {
      String text = text(table, format);
      FlowTable again = table(facts(name, bytes), FlowQuery.ALL);
      Claim.same(text, text(again, format), "two runs differ");
      checkLines(text, format);
    }
    checkVerdicts(table, facts);
    int explained = 0;
    for (FlowRow row : table.rows()) {
      if (explained++ < EXPLAINED) {
        checkExplanation(row, facts);
        checkOutage(row.to().host(), table, facts);
      }
    }
  }

  private static Facts facts(String name, byte[] bytes) {
    Input input = new Input.Stream(name, new ByteArrayInputStream(bytes));
    return Survey.of(List.of(input), BuiltInCatalogue.make(), 1).facts();
  }

  private static FlowTable table(Facts facts, FlowQuery query) {
    return FlowTable.of(facts, query, Reading.WHOLE);
  }

  private static String text(FlowTable table, FlowFormat format) {
    StringBuilder out = new StringBuilder();
    try {
      format.writer(WIDTH).write(table, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void checkOutage(String host, FlowTable table, Facts facts) {
    if (!table.knowsMachine(host)) {
      return;
    }
    List<String> without = List.of(host);
    for (FlowFormat format : FlowFormat.values()) {
      if (format.outageWriter(WIDTH).isPresent()) {
        OutageWriter writer = format.outageWriter(WIDTH).get();
        String text = text(Outage.of(table, facts, without, Reading.WHOLE), writer);
        String again = text(Outage.of(table, facts, without, Reading.WHOLE), writer);
        Claim.same(text, again, "two runs differ");
        checkLines(text, format);
      }
    }
  }

  private static String text(Outage outage, OutageWriter writer) {
    StringBuilder out = new StringBuilder();
    try {
      writer.write(outage, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void checkLines(String text, FlowFormat format) {
    String end = format == FlowFormat.CSV ? "\r\n" : "\n";
    Claim.that(text.endsWith(end), "the last line has no end", text);
    for (String line : text.split(end, -1)) {
      boolean plain = line.chars().noneMatch(Character::isISOControl);
      Claim.that(plain, "a control character", line);
      Claim.that(!line.strip().startsWith("::"), "a command for a build server", line);
    }
  }

  /** Whatever is merged: as many ports have a verdict as before, at most. */
  private static void checkVerdicts(FlowTable table, Facts facts) {
    Map<Verdict, Integer> shown = new EnumMap<>(Verdict.class);
    int number = 0;
    for (FlowRow row : table.rows()) {
      Claim.that(row.number() == ++number, "rows are counted otherwise", row);
      shown.merge(row.verdict(), 1, Integer::sum);
    }
    for (Verdict each : Verdict.values()) {
      Claim.that(shown.getOrDefault(each, 0) == table.count(each), "miscounted", each);
    }
    for (Environment environment : facts.environments()) {
      Connections connections = Connections.all(environment, facts);
      for (Flow flow : connections.required()) {
        for (Passage passage : connections.passages(flow)) {
          boolean denied = passage.outcome() == Outcome.DENIED;
          boolean shy = table.count(Verdict.BLOCKED) + table.count(Verdict.UNKNOWN) > 0;
          Claim.that(!denied || shy, "nothing is said of what is denied", flow.aim());
        }
      }
    }
  }

  private static void checkExplanation(FlowRow row, Facts facts) {
    List<String> from = List.of(row.from().host());
    FlowTable table =
        table(facts, new FlowQuery(from, List.of(row.to().host()), List.of(), Set.of()));
    for (Explanation each : table.explains() ? table.explanations() : List.<Explanation>of()) {
      boolean blocked = false;
      for (Explanation.Told step : each.steps()) {
        blocked |= step.verdict() == Verdict.BLOCKED;
      }
      boolean open = each.verdict() == Verdict.OPEN;
      Claim.that(!blocked || !open, "a step that is blocked lets through", each);
      Claim.that(blocked || each.verdict() != Verdict.BLOCKED, "no step is blocked", each);
    }
  }
}
