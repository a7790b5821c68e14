package dev.berth.cli;

import dev.berth.engine.baseline.BaselineWish;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.config.Configuration;
import dev.berth.engine.config.Wish;
import dev.berth.engine.report.Format;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Patience;
import dev.berth.engine.run.Survey;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the environments that a command is about without asking any rule. */
record DeclaredFiles(Streams streams, Path workingFolder) {
  /**
   * Does something with what is declared, if anything is. How it ends counts if nothing of the
   * files is missing.
   *
   * @param output where it writes to
   * @throws Refusal if what is named cannot be used
   */
  ExitCode use(Arguments arguments, Output output, Function<Survey, ExitCode> task) {
    Optional<Survey> survey = survey(FocusFlags.inputs(arguments), arguments, output);
    if (survey.isEmpty()) {
      return ExitCode.USAGE;
    }
    ExitCode verdict = verdict(survey.get());
    if (survey.get().facts().environments().isEmpty()) {
      return verdict;
    }
    ExitCode end = task.apply(survey.get());
    return verdict == ExitCode.CLEAN ? end : verdict;
  }

  /**
   * What is declared in some inputs; nothing if a configuration is wrong, which is said then.
   *
   * @param output where the command writes to
   * @throws Refusal if what is named cannot be used
   */
  Optional<Survey> survey(List<String> inputs, Arguments arguments, Output output) {
    LintRequest request = request(inputs, arguments);
    Packs packs = Packs.withBuiltIn(List.of(), workingFolder);
    Wish wish = request.wish();
    Configuration configuration = Configurations.of(wish, packs, workingFolder);
    InputFiles files = Intent.files(request, configuration, streams, workingFolder);
    if (OwnRules.areWrong(packs, configuration, streams)) {
      streams.say("nothing was read, because the configuration is wrong");
      return Optional.empty();
    }
    output.refuseUnfit(files);
    Survey survey = Survey.of(files.inputs(), BuiltInCatalogue.make(), request.effort().threads());
    tell(survey, request, files, configuration);
    return Optional.of(survey);
  }

  /** Says what of the files is not known, and what was not looked at. */
  void tell(Survey survey, LintRequest request, InputFiles files, Configuration configuration) {
    Result report = survey.report();
    Notices notices = new Notices(streams, workingFolder);
    notices.unread(report);
    notices.checked(request, files, report);
    Configurations.sayMisnamed(configuration.folders(), Configuration.NAME, streams, workingFolder);
  }

  /** How a command ends that has done what it could with what is declared. */
  ExitCode verdict(Survey survey) {
    if (!survey.gaps().isEmpty()) {
      return ExitCode.INCOMPLETE;
    }
    if (!survey.isWhole()) {
      return ExitCode.FINDINGS;
    }
    if (survey.facts().environments().isEmpty()) {
      streams.say("nothing is declared");
      return ExitCode.NOTHING;
    }
    return ExitCode.CLEAN;
  }

  private LintRequest request(List<String> inputs, Arguments arguments) {
    return new LintRequest(
        inputs,
        LintCommand.stdinName(arguments),
        List.of(),
        arguments.files(),
        Patience.ENDLESS,
        Format.TEXT,
        Output.standard(streams),
        FailOn.ERROR,
        ColourChoice.AUTO,
        arguments.count(LintCommand.JOBS, LintRequest.JOBS_BY_PROCESSORS),
        Optional.empty(),
        ConfigFlags.wish(arguments),
        BaselineWish.NONE,
        Optional.empty(),
        Optional.empty(),
        new Today());
  }
}
