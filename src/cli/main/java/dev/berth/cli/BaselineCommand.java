package dev.berth.cli;

import dev.berth.engine.baseline.BaselineWish;
import dev.berth.engine.baseline.Baselines;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code berth baseline}: writes what is found now, or takes out of it what is mended. */
record BaselineCommand() implements Command {
  private static final List<String> ACTIONS = List.of("create", "update", "prune");
  private static final Flag FORCE =
      Flag.toggle("", "--force", "create: replace a baseline that has entries.");
  private static final Flag ADD_NEW =
      Flag.toggle(
          "",
          "--add-new",
          "update: take up what is found beyond the baseline, too; an until that is over goes.");

  @Override
  public Usage usage() {
    Usage.Parameter parameter =
        Usage.Parameter.any(
            "ACTION ENVIRONMENT",
            "create writes all that is found into "
                + Baselines.NAME
                + " of the working folder. update takes out what is mended, follows what was moved,"
                + " and adds nothing. prune takes out what is gone or over, also from counts. Files"
                + " and folders as for lint.");
    return Usage.of(
        "baseline",
        "Keeps findings that are known from being reported.",
        parameter,
        FORCE,
        ADD_NEW,
        BaselineFlags.BASELINE,
        ConfigFlags.CONFIG,
        ConfigFlags.ISOLATED,
        ConfigFlags.PROFILE,
        ConfigFlags.MIN_CONFIDENCE,
        ConfigFlags.RULE,
        ConfigFlags.SKIP,
        Flags.PACK,
        LintCommand.RULE_TIMEOUT,
        LintCommand.JOBS,
        LintCommand.TODAY);
  }

  @Override
  public ExitCode run(Arguments arguments, Streams streams, Path workingFolder) {
    BaselineAction action = action(arguments);
    List<String> inputs = arguments.parameters().subList(1, arguments.parameters().size());
    if (inputs.isEmpty()) {
      throw Refusal.usage("name at least one environment or folder" + usage().advice());
    }
    return new BaselineRun(streams, workingFolder, action)
        .run(request(arguments, inputs, action, streams));
  }

  private static LintRequest request(
      Arguments arguments, List<String> inputs, BaselineAction action, Streams streams) {
    Optional<Path> file = BaselineFlags.file(arguments);
    boolean begins = action.begins() && file.isEmpty();
    Optional<Path> counting = begins ? Optional.of(Path.of(Baselines.NAME)) : file;
    BaselineWish wish = new BaselineWish(true, counting, false);
    return LintRequest.silent(arguments, inputs, LintRequest.INPUT_NAME, wish, streams);
  }

  private BaselineAction action(Arguments arguments) {
    String word = arguments.parameters().isEmpty() ? "" : arguments.parameters().get(0);
    if (!ACTIONS.contains(word)) {
      String hint = NearWord.hint(word, ACTIONS);
      throw Refusal.usage("there are only berth baseline create, update and prune" + hint);
    }
    refuse(FORCE, "create", word, arguments);
    refuse(ADD_NEW, "update", word, arguments);
    return switch (word) {
      case "create" -> arguments.has(FORCE) ? BaselineAction.REPLACE : BaselineAction.CREATE;
      case "update" -> arguments.has(ADD_NEW) ? BaselineAction.EXTEND : BaselineAction.UPDATE;
      default -> BaselineAction.PRUNE;
    };
  }

  private static void refuse(Flag flag, String action, String given, Arguments arguments) {
    if (arguments.has(flag) && !given.equals(action)) {
      throw Refusal.usage(flag.name() + " is for berth baseline " + action);
    }
  }
}
