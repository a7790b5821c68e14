package dev.berth.cli;

import java.nio.file.Path;

/** {@code berth test}: holds the rules of a team against their fixtures. */
record TestCommand() implements Command {
  @Override
  public Usage usage() {
    return Usage.of(
            "test",
            "Holds rules of your own against their fixtures.",
            Usage.Parameter.optional("FOLDER", "Where they are: here unless you say otherwise."),
            RuleProject.FIXTURES_FLAG,
            Flags.PACK)
        .withFooter(
            "",
            "A rule has its fixtures in testdata/rules/RULE: what bad*.yaml shows is found where a",
            "comment such as # expect 14: port 80 says so, by column and a part of the message; in",
            "good*.yaml nothing is found. # also is for what another of the rules finds there.",
            "",
            "Exit codes:",
            "  0  every fixture is right",
            "  1  a fixture is not, or a rule has none",
            "  2  the command line or a rule is wrong",
            "  3  there are no rules",
            "  4  not every fixture could be read");
  }

  @Override
  public ExitCode run(Arguments arguments, Streams streams, Path workingFolder) {
    String folder = arguments.parameters().isEmpty() ? "." : arguments.parameters().get(0);
    RuleProject project = RuleProject.in(folder, workingFolder, arguments, streams);
    return new FixtureTests(project, streams).run();
  }
}
