package dev.berth.cli;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Fix;
import dev.berth.engine.fix.Mended;
import dev.berth.engine.fix.Mender;
import dev.berth.engine.problem.Misreading;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Input;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Mends the files of a run, shows how they would be mended, or says in the report how. */
final class Mend {
  private static final int MOST_NAMES = 5;

  private final Streams streams;
  private final Path workingFolder;
  private final LintRequest request;
  private final Mender mender;
  private final List<Input> inputs;

  /** The names of the inputs that the report is about, if it is not about all. */
  private final Optional<Set<String>> reported;

  private List<Input.Held> outcome = List.of();

  Mend(Streams streams, LintRequest request, Mender mender, Intent intent, Path workingFolder) {
    this.streams = streams;
    this.workingFolder = workingFolder;
    this.request = request;
    this.mender = mender;
    this.inputs = intent.files().inputs();
    this.reported = request.focus().isPresent() ? Optional.of(intent.reported()) : Optional.empty();
  }

  /** What is found; after the files were mended, if they were to be. */
  Result report() {
    List<Input.Held> held = Mender.held(inputs);
    if (request.mending().isEmpty() || !request.mending().get().writes()) {
      return offered(held);
    }
    Mended mended = mended(held);
    MendedFiles.write(mended.changes(), inputs, streams);
    streams.say(mended.fixed() + " fixed in " + count(mended.changes().size(), "file"));
    return request.showsFixes() ? offered(mended.inputs()) : mended.result();
  }

  /**
   * Writes what would change, and gives the verdict: what could not be read is told, because what
   * is wrong there has no fix.
   */
  ExitCode diff() {
    Mended mended = mended(Mender.held(inputs));
    MendingPatch patch = new MendingPatch(streams, workingFolder);
    patch.show(mended.changes(), inputs);
    String would = count(mended.fixed(), "finding") + " would be fixed in ";
    streams.say(would + count(mended.changes().size(), "file"));
    patch.sayWhatIsAmiss();
    Result unread = unread(mended.result());
    new Notices(streams, workingFolder).unread(unread);
    boolean whole = patch.isWhole() && !mended.exhausted();
    if (!whole || !mended.result().summary().complete()) {
      return ExitCode.INCOMPLETE;
    }
    boolean nothing = mended.result().summary().environments() == 0;
    ExitCode same = nothing ? ExitCode.NOTHING : ExitCode.CLEAN;
    boolean none = mended.changes().isEmpty() && unread.diagnostics().isEmpty();
    return none ? same : ExitCode.FINDINGS;
  }

  private static Result unread(Result result) {
    List<Diagnostic> unread = new ArrayList<>(result.diagnostics());
    unread.removeIf(each -> !Misreading.isIn(each));
    return result.with(unread).shortened();
  }

  /** The inputs as they are once the report is there. */
  List<Input.Held> outcome() {
    return outcome;
  }

  private Mended mended(List<Input.Held> held) {
    boolean unsafe = request.mending().isPresent() && request.mending().get().isUnsafeToo();
    BiPredicate<Diagnostic, Fix> wanted =
        (finding, fix) ->
            (unsafe || fix.safety() == Fix.Safety.SAFE)
                && (reported.isEmpty() || Result.concerns(finding, reported.get()));
    Mended mended = mender.mend(held, wanted);
    outcome = mended.inputs();
    sayWhatIsLeft(mended);
    int known = mended.result().summary().unreported().baseline();
    if (known > 0) {
      streams.say("what the baseline knows is left as it is (" + known + "); see --no-baseline");
    }
    return mended;
  }

  private Result offered(List<Input.Held> held) {
    Mended offered = mender.offered(held);
    outcome = offered.inputs();
    sayWhatIsLeft(offered);
    return offered.result();
  }

  private void sayWhatIsLeft(Mended mended) {
    if (mended.exhausted()) {
      streams.say("not all that might be mended was tried: there is too much of it for one run");
    }
    for (String each : mended.held().subList(0, Math.min(mended.held().size(), MOST_NAMES))) {
      streams.say(held(each));
    }
    int more = mended.held().size() - MOST_NAMES;
    if (more > 0) {
      streams.say("likewise in " + more + " more files");
    }
  }

  /** Why changes are not made in a file that somebody has to look at. */
  static String held(String name) {
    return name + ": only safe changes are made until all in it is as the format has it";
  }

  private static String count(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
