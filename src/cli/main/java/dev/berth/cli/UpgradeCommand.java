package dev.berth.cli;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.report.Palette;
import dev.berth.engine.upgrade.AccountFormat;
import dev.berth.model.Catalogue;
import dev.berth.model.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code berth upgrade}: what another version changes for environments. */
record UpgradeCommand() implements Command {
  private static final Flag TO =
      Flag.value("--to", "VERSION", "The version that they are to have, such as 14.6.");
  private static final Flag FORMAT =
      Flag.value("--format", "FORMAT", "text (default), markdown or json.");
  private static final Flag OUTPUT = Flag.value("--output", "FILE", "Write the account to a file.");
  private static final Flag FAIL_ON =
      Flag.value(
          "--fail-on",
          "SEVERITY",
          "Exit with 1 if a new finding is this bad or worse: error (default), warning, info, or"
              + " never.");

  @Override
  public Usage usage() {
    return Usage.of(
            "upgrade",
            "Says what another version changes, and what would be found then.",
            PortFlags.ENVIRONMENTS,
            TO,
            FORMAT,
            OUTPUT,
            FAIL_ON,
            LintCommand.COLOR,
            LintCommand.STDIN_NAME,
            ConfigFlags.CONFIG,
            ConfigFlags.ISOLATED,
            ConfigFlags.PROFILE,
            ConfigFlags.MIN_CONFIDENCE,
            ConfigFlags.RULE,
            ConfigFlags.SKIP,
            BaselineFlags.BASELINE,
            BaselineFlags.NO_BASELINE,
            Flags.PACK,
            LintCommand.RULE_TIMEOUT,
            LintCommand.JOBS,
            LintCommand.TODAY)
        .withFooter(
            "",
            "What is allowed, and what a baseline knows, is no new finding.",
            "",
            "Exit codes:",
            "  0  no new finding at or above --fail-on",
            "  1  new findings, or something could not be read: changes may be missing",
            "  2  the command line, a configuration, a baseline or a rule pack is wrong",
            "  3  nothing is declared",
            "  4  a file could not be read, or the account not be written");
  }

  @Override
  public ExitCode run(Arguments arguments, Streams streams, Path workingFolder) {
    FailOn failOn = arguments.choice(FAIL_ON, FailOn.ERROR);
    AccountFormat format = arguments.choice(FORMAT, AccountFormat.TEXT);
    ColourChoice colour = arguments.choice(LintCommand.COLOR, ColourChoice.AUTO);
    Version to = version(arguments);
    Output output = Output.named(arguments.text(OUTPUT, "-"), streams, workingFolder);
    UpgradeRun run =
        new UpgradeRun(streams, workingFolder, request(arguments, streams), output, failOn);
    Palette palette = Reporters.palette(output, colour, streams);
    return run.to(to, format.writer(palette));
  }

  /**
   * The version that is asked for.
   *
   * @throws Refusal if it is none that the catalogue knows
   */
  private static Version version(Arguments arguments) {
    if (!arguments.has(TO)) {
      throw Refusal.usage("say " + TO.shown() + arguments.usage().advice());
    }
    String text = arguments.text(TO, "");
    Catalogue catalogue = BuiltInCatalogue.make();
    Optional<Version> version = Version.parse(text);
    boolean known = version.isPresent() && catalogue.knows(version.get());
    if (known && text.contains(".")) {
      return version.get();
    }
    throw arguments.wrong(TO, known ? several(version.get(), catalogue) : unknown(text, catalogue));
  }

  private static String several(Version first, Catalogue catalogue) {
    String newest = catalogue.newestOf(first.major()).toString();
    return "Spotfire " + first.major() + " may be any from " + first + " to " + newest;
  }

  /** A number of no release is a slip for one of the same major version, if for any. */
  private static String unknown(String text, Catalogue catalogue) {
    List<String> known = new ArrayList<>();
    catalogue.versions().forEach(each -> known.add(each.toString()));
    Optional<Version> version = Version.parse(text);
    String what =
        version.isPresent() ? "Spotfire " + text + " is not catalogued" : text + " is no version";
    List<String> likely = new ArrayList<>(known);
    likely.removeIf(each -> version.isPresent() && !each.startsWith(version.get().major() + "."));
    String hint = NearWord.hint(text, likely);
    return what + (hint.isEmpty() ? "; there are " + String.join(", ", known) : hint);
  }

  private static LintRequest request(Arguments arguments, Streams streams) {
    String name = LintCommand.stdinName(arguments);
    return LintRequest.silent(
        arguments, FocusFlags.inputs(arguments), name, BaselineFlags.wish(arguments), streams);
  }
}
