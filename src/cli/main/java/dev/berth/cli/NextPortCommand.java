package dev.berth.cli;

import dev.berth.engine.ports.AnswerFormat;
import dev.berth.engine.ports.PortAnswer;
import dev.berth.engine.ports.PortAnswer.Acquaintance;
import dev.berth.engine.run.Survey;
import dev.berth.facts.Machine;
import dev.berth.facts.PortPlan;
import dev.berth.facts.Vacancy;
import dev.berth.model.HostNameFlaw;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code berth next-port}: which port another listener can have on a host, and why that one. */
record NextPortCommand() implements Command {
  private static final Flag HOST =
      Flag.value("--host", "NAME", "The host that it is to listen on, by any of its names.");
  private static final Flag ROLE =
      Flag.value("--role", "ROLE", "What it is to be, such as web-service or terr-engines.");
  private static final Flag RANGE =
      Flag.value(
          "--range",
          "N",
          "How many ports engines want: as many as by default unless you say otherwise.");
  private static final Flag FORMAT = Flag.value("--format", "FORMAT", "text (default) or json.");
  private static final Flag OUTPUT = Flag.value("--output", "FILE", "Write the answer to a file.");

  @Override
  public Usage usage() {
    return Usage.of(
            "next-port",
            "Names a port that is free for another listener, and says why that one.",
            PortFlags.ENVIRONMENTS,
            HOST,
            ROLE,
            RANGE,
            FORMAT,
            OUTPUT,
            LintCommand.STDIN_NAME,
            ConfigFlags.CONFIG,
            ConfigFlags.ISOLATED,
            LintCommand.JOBS)
        .withFooter(
            "",
            "Exit codes:",
            "  0  it is free",
            "  1  none is free, or something in a file could not be read",
            "  2  the command line or a configuration is wrong",
            "  3  nothing is declared",
            "  4  a file could not be read, or the answer not be written");
  }

  @Override
  public ExitCode run(Arguments arguments, Streams streams, Path workingFolder) {
    AnswerFormat format = arguments.choice(FORMAT, AnswerFormat.TEXT);
    Output output = Output.named(arguments.text(OUTPUT, "-"), streams, workingFolder);
    String host = required(HOST, arguments);
    Role role = PortFlags.role(required(ROLE, arguments), PortPlan.chosenRoles());
    Optional<Integer> count = count(role, arguments);
    return new DeclaredFiles(streams, workingFolder)
        .use(
            arguments,
            output,
            survey -> {
              PortAnswer answer = answer(survey, host, role, count);
              output.write(text -> format.write(answer, text));
              boolean none = answer.vacancy().ports().isEmpty();
              return none ? ExitCode.FINDINGS : ExitCode.CLEAN;
            });
  }

  private static PortAnswer answer(Survey survey, String host, Role role, Optional<Integer> count) {
    PortPlan plan = PortPlan.of(survey.facts());
    Optional<Machine> machine = machine(host, plan);
    refuseUnknown(role, machine, plan);
    Vacancy vacancy = plan.vacancy(machine, role, count);
    Acquaintance known = machine.isPresent() ? Acquaintance.MENTIONED : Acquaintance.UNKNOWN;
    return PortAnswer.of(host, known, vacancy, plan, PortFlags.reading(survey));
  }

  private static String required(Flag flag, Arguments arguments) {
    if (!arguments.has(flag)) {
      throw Refusal.usage("say " + flag.shown() + arguments.usage().advice());
    }
    return arguments.text(flag, "");
  }

  private static Optional<Integer> count(Role role, Arguments arguments) {
    if (!arguments.has(RANGE)) {
      return Optional.empty();
    }
    if (!PortPlan.isSpan(role)) {
      throw Refusal.usage("--range is for the ports of engines; " + role.key() + " has one port");
    }
    return Optional.of(arguments.count(RANGE, PortRange.LOWEST));
  }

  /** Nothing if no environment mentions the host. */
  private static Optional<Machine> machine(String host, PortPlan plan) {
    List<Machine> machines = plan.machines(host);
    if (machines.size() > 1) {
      throw Refusal.usage(
          "host " + host + " is another machine in each environment; give its full name");
    }
    String hint = PortFlags.hint(host, plan);
    if (machines.isEmpty() && !hint.isEmpty()) {
      throw Refusal.usage(
          "no environment mentions host " + host + hint + " A new one is declared in hosts first");
    }
    Optional<String> flaw = HostNameFlaw.in(host);
    if (machines.isEmpty() && flaw.isPresent()) {
      throw Refusal.usage("host name \"" + host + "\" " + flaw.get());
    }
    return machines.isEmpty() ? Optional.empty() : Optional.of(machines.get(0));
  }

  /** Not every version has every listener. */
  private static void refuseUnknown(Role role, Optional<Machine> machine, PortPlan plan) {
    Version version = plan.version(machine);
    if (plan.facts().catalogue().defaultPorts(role, version).isEmpty()) {
      throw Refusal.usage(
          "Spotfire " + version + " has no " + plan.facts().catalogue().row(role).name());
    }
  }
}
