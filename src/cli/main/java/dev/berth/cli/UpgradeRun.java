package dev.berth.cli;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.engine.run.Survey;
import dev.berth.engine.upgrade.AccountWriter;
import dev.berth.engine.upgrade.Upgrade;
import dev.berth.engine.upgrade.Upgrade.State;
import dev.berth.model.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks environments as they are and as if they had another version, and tells the difference. */
record UpgradeRun(
    Streams streams, Path workingFolder, LintRequest request, Output output, FailOn failOn) {
  ExitCode to(Version version, AccountWriter writer) {
    Intent intent = Intent.of(request, streams, workingFolder);
    if (intent.isWrong()) {
      ProblemLines.say(intent.problems(), streams);
      streams.say("nothing was read, because the " + intent.whatIsWrong() + " is wrong");
      return ExitCode.USAGE;
    }
    Configurations.refuseUnknown(request.wish(), intent.configuration());
    output.refuseUnfit(intent.files());
    List<Input.Held> held = held(intent.files().inputs());
    State now = state(List.copyOf(held), intent);
    DeclaredFiles files = new DeclaredFiles(streams, workingFolder);
    files.tell(now.survey(), request, intent.files(), intent.configuration());
    ExitCode end = files.verdict(now.survey());
    if (now.survey().facts().environments().isEmpty()) {
      return end;
    }
    Upgrade upgrade = Upgrade.of(version, now, state(at(version, held), intent));
    output.write(text -> writer.write(upgrade, text));
    streams.out().flush();
    return end == ExitCode.CLEAN ? verdict(upgrade) : end;
  }

  private ExitCode verdict(Upgrade upgrade) {
    if (!upgrade.there().summary().complete()) {
      return ExitCode.INCOMPLETE;
    }
    boolean worse = failOn.isReachedBy(upgrade.findings().fresh());
    return worse ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  /** What is declared, and what is found in it that nobody answers or knows. */
  private State state(List<Input> inputs, Intent intent) {
    Linter linter = intent.linter(request);
    int threads = request.effort().threads();
    return new State(
        Survey.of(inputs, BuiltInCatalogue.make(), threads),
        linter.lint(inputs, Lint.comparisons(request, intent.baselines())));
  }

  /** Read once, so that the places of both states are the same. */
  private static List<Input.Held> held(List<Input> inputs) {
    List<Input.Held> held = new ArrayList<>();
    for (Input each : inputs) {
      held.add(Input.Held.of(each));
    }
    return held;
  }

  private static List<Input> at(Version version, List<Input.Held> held) {
    List<Input> other = new ArrayList<>();
    for (Input.Held each : held) {
      other.add(new Input.AtVersion(each, version));
    }
    return other;
  }
}
