package dev.berth.cli;

import dev.berth.engine.config.Chosen;
import dev.berth.engine.config.Configuration;
import dev.berth.engine.config.Permit;
import dev.berth.engine.config.Selection;
import dev.berth.engine.config.Settings;
import dev.berth.engine.config.Wish;
import dev.berth.engine.report.Visible;
import dev.berth.engine.secret.Redaction;
import java.nio.file.Path;
import java.util.List;

/** {@code berth config show FILE}: what holds for a file, and who says so. */
record ConfigCommand() implements Command {
  private static final Flag ENVIRONMENT =
      Flag.value("--environment", "NAME", "Of the environment of this name in the file.");

  @Override
  public Usage usage() {
    return Usage.of(
        "config show",
        "Shows what holds for a file, and where it is said.",
        Usage.Parameter.one("FILE", "A file that declares an environment; it need not be there."),
        ENVIRONMENT,
        ConfigFlags.CONFIG,
        ConfigFlags.ISOLATED,
        ConfigFlags.PROFILE,
        ConfigFlags.MIN_CONFIDENCE,
        ConfigFlags.RULE,
        ConfigFlags.SKIP,
        Flags.PACK);
  }

  @Override
  public ExitCode run(Arguments arguments, Streams streams, Path workingFolder) {
    Packs packs = Packs.withBuiltIn(arguments.texts(Flags.PACK), workingFolder);
    Wish wish = ConfigFlags.wish(arguments);
    Configuration configuration = Configurations.of(wish, packs, workingFolder);
    Path file = Paths.of(arguments.parameters().get(0));
    Settings settings = configuration.of(file, arguments.text(ENVIRONMENT, ""));
    if (OwnRules.areWrong(packs, configuration, streams)) {
      return ExitCode.USAGE;
    }
    Configurations.refuseUnknown(wish, configuration);
    Configurations.sayMisnamed(configuration.folders(), Configuration.NAME, streams, workingFolder);
    show(settings, configuration.names(file), streams.out());
    for (String pack : arguments.texts(Flags.PACK)) {
      show("packs", new Chosen<>(pack, arguments.by(Flags.PACK)), streams.out());
    }
    show(configuration.selection(file), streams.out());
    for (Permit permit : settings.permits()) {
      show("allow", new Chosen<>(text(permit), permit.by()), streams.out());
    }
    streams.out().append('\n');
    ShownRules rules = new ShownRules(settings, streams.out());
    rules.show(RulesCommand.rules(packs.with(configuration.packs())));
    streams.out().append('\n');
    rules.showDoubts();
    return ExitCode.CLEAN;
  }

  private static void show(Settings settings, List<String> files, StandardOutput out) {
    String sources = files.isEmpty() ? "none" : String.join(", ", files);
    out.append("configurations: ").append(Visible.of(sources)).append('\n');
    out.append("profile: ").append(settings.profile().value().label());
    out.append(" (").append(Visible.of(settings.profile().by())).append(")\n");
    out.append("minConfidence: ").append(settings.minConfidence().value().label());
    out.append(" (").append(Visible.of(settings.minConfidence().by())).append(")\n");
  }

  private static void show(Selection selection, StandardOutput out) {
    for (Chosen<String> pack : selection.packs()) {
      show("packs", pack, out);
    }
    for (Chosen<String> pattern : selection.files()) {
      show("files", pattern, out);
    }
    for (Chosen<String> pattern : selection.exclude()) {
      show("exclude", pattern, out);
    }
  }

  private static void show(String key, Chosen<String> chosen, StandardOutput out) {
    out.append(key).append(": ").append(Visible.of(Redaction.of(chosen.value())));
    out.append(" (").append(Visible.of(chosen.by())).append(")\n");
  }

  private static String text(Permit permit) {
    String at = permit.at().isPresent() ? " at " + permit.at().get().value() : "";
    String until = permit.until().isPresent() ? " until " + permit.until().get().value() : "";
    return permit.rule().value() + at + until;
  }
}
