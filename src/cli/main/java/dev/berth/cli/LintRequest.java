package dev.berth.cli;

import dev.berth.engine.baseline.BaselineWish;
import dev.berth.engine.config.Wish;
import dev.berth.engine.report.Format;
import dev.berth.engine.run.Effort;
import dev.berth.engine.run.Patience;
import dev.berth.engine.suppress.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the user asked to be linted, and how.
 *
 * @param inputs files, folders, and {@code -} for standard input
 * @param inputName the name under which standard input is shown
 * @param argumentFiles what some of this was read from
 * @param patience how long each rule may take when there are packs
 * @param jobs how many files to read at once
 * @param focus if more is checked than reported
 * @param wish what is said of configuration
 * @param baseline what is said of baselines
 * @param since the revision whose findings are not reported
 * @param mending what is to be done with what can be mended
 * @param today the day up to which something may be allowed
 */
record LintRequest(
    List<String> inputs,
    String inputName,
    List<String> packs,
    List<String> argumentFiles,
    Patience patience,
    Format format,
    Output output,
    FailOn failOn,
    ColourChoice colour,
    int jobs,
    Optional<Focus> focus,
    Wish wish,
    BaselineWish baseline,
    Optional<String> since,
    Optional<Mending> mending,
    Supplier<Day> today) {
  /** Stands for as many files at once as there are processors. */
  static final int JOBS_BY_PROCESSORS = 0;

  static final String INPUT_NAME = "<stdin>";

  LintRequest {
    inputs = List.copyOf(inputs);
    packs = List.copyOf(packs);
    argumentFiles = List.copyOf(argumentFiles);
  }

  /** The same with the rules of more packs. */
  LintRequest withPacks(List<String> jars) {
    return new LintRequest(
        inputs,
        inputName,
        jars,
        argumentFiles,
        Patience.ENDLESS,
        format,
        output,
        failOn,
        colour,
        jobs,
        focus,
        wish,
        baseline,
        since,
        mending,
        today);
  }

  /** What is checked, as it is named. */
  List<String> named() {
    List<String> named = new ArrayList<>(inputs);
    if (focus.isPresent()) {
      named.addAll(focus.get().whole());
    }
    return named;
  }

  /** How much it may take. Rules that come with berth come to an end. */
  Effort effort() {
    boolean given = jobs != JOBS_BY_PROCESSORS;
    int threads = given ? jobs : Runtime.getRuntime().availableProcessors();
    return new Effort(threads, packs.isEmpty() ? Patience.ENDLESS : patience, today);
  }

  /** Whether the report says how findings can be mended. */
  boolean showsFixes() {
    return format == Format.JSON || format == Format.SARIF;
  }

  /** Everything but the inputs as it is without options. */
  static LintRequest of(List<String> inputs, Streams streams) {
    return new LintRequest(
        inputs,
        INPUT_NAME,
        List.of(),
        List.of(),
        Patience.ENDLESS,
        Format.TEXT,
        Output.standard(streams),
        FailOn.ERROR,
        ColourChoice.AUTO,
        JOBS_BY_PROCESSORS,
        Optional.empty(),
        Wish.NONE,
        BaselineWish.NONE,
        Optional.empty(),
        Optional.empty(),
        new Today());
  }

  /** What a command that says in its own way what it makes of the findings takes from a line. */
  static LintRequest silent(
      Arguments arguments,
      List<String> inputs,
      String inputName,
      BaselineWish baseline,
      Streams streams) {
    return new LintRequest(
        inputs,
        inputName,
        arguments.texts(Flags.PACK),
        arguments.files(),
        Patience.of(arguments.count(LintCommand.RULE_TIMEOUT, LintCommand.USUAL_TIMEOUT)),
        Format.TEXT,
        Output.standard(streams),
        FailOn.NEVER,
        ColourChoice.AUTO,
        arguments.count(LintCommand.JOBS, JOBS_BY_PROCESSORS),
        Optional.empty(),
        ConfigFlags.wish(arguments),
        baseline,
        Optional.empty(),
        Optional.empty(),
        LintCommand.today(arguments));
  }
}
