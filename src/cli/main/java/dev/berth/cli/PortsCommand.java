package dev.berth.cli;

import dev.berth.engine.ports.PortFilter;
import dev.berth.engine.ports.PortTable;
import dev.berth.engine.ports.TableFormat;
import dev.berth.engine.ports.TableWriter;
import dev.berth.engine.run.Survey;
import dev.berth.facts.Machine;
import dev.berth.facts.PortPlan;
import dev.berth.model.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** {@code berth ports}: which ports the environments use, as a table. */
record PortsCommand() implements Command {
  private static final int USUAL_WIDTH = 80;

  /** With fewer, the columns would be as narrow as their heads. */
  private static final int NARROWEST = 64;

  private static final Flag FORMAT =
      Flag.value("--format", "FORMAT", "text (default), markdown, csv or json.");
  private static final Flag HOST =
      Flag.values(
          "--host",
          "NAME",
          "Only ports of the machine that has this name, address or alias; may be given more than"
              + " once.");
  private static final Flag ROLE =
      Flag.values(
          "--role",
          "ROLE",
          "Only ports of this role, such as web-service; may be given more than once.");
  private static final Flag OUTPUT = Flag.value("--output", "FILE", "Write the table to a file.");
  static final Flag WIDTH =
      Flag.value(
          "--width",
          "N",
          "How many columns a line of text may fill: "
              + USUAL_WIDTH
              + " unless"
              + " you say otherwise.");

  @Override
  public Usage usage() {
    return Usage.of(
            "ports",
            "Shows which ports the environments use, whose they are and how they are changed.",
            PortFlags.ENVIRONMENTS,
            FORMAT,
            HOST,
            ROLE,
            OUTPUT,
            WIDTH,
            LintCommand.STDIN_NAME,
            ConfigFlags.CONFIG,
            ConfigFlags.ISOLATED,
            LintCommand.JOBS)
        .withFooter(
            "",
            "Rows keep their numbers in the whole table, whatever is left out of it.",
            "",
            "Exit codes:",
            "  0  the table is whole; berth lint says whether it works",
            "  1  something in a file could not be read: rows may be missing",
            "  2  the command line or a configuration is wrong; there is no table",
            "  3  nothing is declared, or nothing of what was asked for",
            "  4  a file could not be read, or the table not be written");
  }

  @Override
  public ExitCode run(Arguments arguments, Streams streams, Path workingFolder) {
    TableWriter writer = arguments.choice(FORMAT, TableFormat.TEXT).writer(width(arguments));
    Output output = Output.named(arguments.text(OUTPUT, "-"), streams, workingFolder);
    Set<Role> roles = roles(arguments);
    return new DeclaredFiles(streams, workingFolder)
        .use(
            arguments,
            output,
            survey -> {
              PortTable table = table(survey, roles, arguments);
              return write(table, writer, output, streams);
            });
  }

  private static PortTable table(Survey survey, Set<Role> roles, Arguments arguments) {
    PortPlan plan = PortPlan.of(survey.facts());
    PortFilter filter = new PortFilter(machines(arguments, plan), roles);
    return PortTable.of(plan, filter, PortFlags.reading(survey));
  }

  private static ExitCode write(
      PortTable table, TableWriter writer, Output output, Streams streams) {
    if (table.rows().isEmpty()) {
      String asked = table.all() == 0 ? "" : "of what --host and --role ask for, ";
      streams.say(asked + "no port is declared");
      return ExitCode.NOTHING;
    }
    output.write(text -> writer.write(table, text));
    streams.out().flush();
    notes(table, streams);
    return ExitCode.CLEAN;
  }

  /** What must not be overlooked, where the table itself may say it to programs only. */
  private static void notes(PortTable table, Streams streams) {
    int colliding = table.colliding().size();
    if (colliding > 0) {
      String rows =
          colliding == 1 ? "1 row collides with another" : colliding + " rows collide with others";
      streams.say(rows + "; berth lint says what to do");
    }
    if (!table.isWhole()) {
      streams.say("not everything could be read: rows may be missing");
    }
  }

  /** How many cells of a terminal a line may fill. */
  static int width(Arguments arguments) {
    int width = arguments.count(WIDTH, USUAL_WIDTH);
    if (width < NARROWEST) {
      throw arguments.wrong(WIDTH, "a table takes " + NARROWEST + " columns at least");
    }
    return width;
  }

  private static Set<Role> roles(Arguments arguments) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String key : arguments.texts(ROLE)) {
      roles.add(PortFlags.role(key, List.of(Role.values())));
    }
    return roles;
  }

  private static List<Machine> machines(Arguments arguments, PortPlan plan) {
    List<Machine> machines = new ArrayList<>();
    for (String host : arguments.texts(HOST)) {
      List<Machine> named = plan.machines(host);
      if (named.isEmpty()) {
        throw Refusal.usage("no environment mentions host " + host + PortFlags.hint(host, plan));
      }
      machines.addAll(named);
    }
    return machines;
  }
}
