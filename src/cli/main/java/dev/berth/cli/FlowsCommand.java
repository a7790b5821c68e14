package dev.berth.cli;

import dev.berth.engine.flows.FlowFormat;
import dev.berth.engine.flows.FlowQuery;
import dev.berth.engine.flows.FlowTable;
import dev.berth.engine.flows.OutageWriter;
import dev.berth.engine.flows.Verdict;
import dev.berth.engine.run.Survey;
import dev.berth.model.PortRange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * {@code berth flows}: which connections the environments need, and what firewalls do with them.
 */
record FlowsCommand() implements Command {
  private static final Flag FORMAT =
      Flag.value("--format", "FORMAT", "text (default), markdown, csv, json or mermaid.");
  private static final Flag FROM =
      Flag.values(
          "--from",
          "NAME",
          "Only flows that come from there: a machine by any of its names, a zone, a role such as"
              + " role:server, clients, monitoring, or a service such as PYTHON; may be given more"
              + " than once.");
  private static final Flag TO =
      Flag.values(
          "--to",
          "NAME",
          "Only flows that go there, likewise. With one machine at either end, each flow between"
              + " them is explained step by step.");
  private static final Flag PORT =
      Flag.values(
          "--port",
          "N",
          "Only flows to this port; between two machines it is explained even if nothing needs"
              + " it.");
  private static final Flag ONLY =
      Flag.values(
          "--only", "VERDICT", "Only flows that are open, blocked or unknown; may be given twice.");
  private static final Flag WITHOUT =
      Flag.values(
          "--without",
          "HOST",
          "Says instead which services lose their last path if this machine is away; may be given"
              + " more than once.");
  private static final Flag OUTPUT = Flag.value("--output", "FILE", "Write the flows to a file.");

  @Override
  public Usage usage() {
    return Usage.of(
            "flows",
            "Shows which connections environments need, and what firewalls do with them.",
            PortFlags.ENVIRONMENTS,
            FORMAT,
            FROM,
            TO,
            PORT,
            ONLY,
            WITHOUT,
            OUTPUT,
            PortsCommand.WIDTH,
            LintCommand.STDIN_NAME,
            ConfigFlags.CONFIG,
            ConfigFlags.ISOLATED,
            LintCommand.JOBS)
        .withFooter(
            "",
            "Rows keep their numbers in the whole matrix, whatever is left out of it.",
            "",
            "Exit codes:",
            "  0  nothing of what is shown is blocked; with --without, nothing is lost",
            "  1  something is, or something in a file could not be read: flows may be missing",
            "  2  the command line or a configuration is wrong; nothing is shown",
            "  3  nothing is declared, or nothing of what was asked for",
            "  4  a file could not be read, or the flows not be written");
  }

  @Override
  public ExitCode run(Arguments arguments, Streams streams, Path workingFolder) {
    FlowFormat format = arguments.choice(FORMAT, FlowFormat.TEXT);
    int width = PortsCommand.width(arguments);
    Output output = Output.named(arguments.text(OUTPUT, "-"), streams, workingFolder);
    FlowQuery query = query(arguments);
    if (arguments.has(WITHOUT)) {
      OutageCommand outage = new OutageCommand(arguments.texts(WITHOUT), writer(format, width));
      refuseFilters(arguments);
      return new DeclaredFiles(streams, workingFolder)
          .use(arguments, output, survey -> outage.show(survey, output, streams));
    }
    return new DeclaredFiles(streams, workingFolder)
        .use(
            arguments,
            output,
            survey -> {
              FlowTable table = table(survey, query);
              return table.explains()
                  ? new FlowAnswer(table, format.explainer(width), output, streams).explain()
                  : new FlowAnswer(table, format.writer(width), output, streams)
                      .show(query.verdicts());
            });
  }

  private static OutageWriter writer(FlowFormat format, int width) {
    return format
        .outageWriter(width)
        .orElseThrow(
            () ->
                Refusal.usage("--without is told as text, markdown, csv or json, not as a chart"));
  }

  private static void refuseFilters(Arguments arguments) {
    for (Flag each : List.of(FROM, TO, PORT, ONLY)) {
      if (arguments.isTold(each)) {
        throw Refusal.usage(each.name() + " is about flows, and --without about all services");
      }
    }
  }

  private static FlowTable table(Survey survey, FlowQuery query) {
    FlowTable table = FlowTable.of(survey.facts(), query, PortFlags.reading(survey));
    for (String name : query.from()) {
      refuseUnknown(name, table);
    }
    for (String name : query.to()) {
      refuseUnknown(name, table);
    }
    return table;
  }

  private static void refuseUnknown(String name, FlowTable table) {
    if (!table.knows(name)) {
      throw Refusal.usage(
          "no environment has a machine, zone or service "
              + name
              + NearWord.hint(name, table.names()));
    }
  }

  private static FlowQuery query(Arguments arguments) {
    List<Integer> ports = new ArrayList<>();
    for (String text : arguments.texts(PORT)) {
      Optional<Integer> port = PortRange.parsePort(text);
      if (port.isEmpty()) {
        throw arguments.wrong(PORT, text + " is not a port from 1 to " + PortRange.HIGHEST);
      }
      ports.add(port.get());
    }
    return new FlowQuery(arguments.texts(FROM), arguments.texts(TO), ports, verdicts(arguments));
  }

  private static Set<Verdict> verdicts(Arguments arguments) {
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    List<String> words = new ArrayList<>();
    for (Verdict each : Verdict.values()) {
      words.add(each.key());
    }
    for (String word : arguments.texts(ONLY)) {
      if (!words.contains(word)) {
        String known = word + " is none of " + String.join(", ", words);
        throw arguments.wrong(ONLY, known + NearWord.hint(word, words));
      }
      verdicts.add(Verdict.valueOf(word.toUpperCase(Locale.ROOT)));
    }
    return verdicts;
  }
}
