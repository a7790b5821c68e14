package dev.berth.fuzz;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.baseline.Baseline;
import dev.berth.engine.baseline.BaselineWish;
import dev.berth.engine.baseline.BaselineWriter;
import dev.berth.engine.baseline.Baselines;
import dev.berth.engine.baseline.Entry;
import dev.berth.engine.config.KnownRules;
import dev.berth.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Any file as a baseline: it is read or something is wrong with it, at a place of it; what is read
 * is the same once it was written.
 */
final class BaselineTarget implements Target {
  private static final KnownRules KNOWN = new KnownRules(List.of(new Rules()));

  @Override
  public List<String> seeds() {
    return List.of("testdata/baseline");
  }

  @Override
  public void run(byte[] input) {
    Inputs.alone(Baselines.NAME, input, BaselineTarget::check);
  }

  private static void check(Path folder) throws IOException {
    Baselines baselines = read(folder);
    if (baselines.problems().isEmpty()) {
      String written = written(baselines.all().get(0));
      Files.writeString(folder.resolve(Baselines.NAME), written);
      Baselines again = read(folder);
      Claim.same(List.of(), again.problems(), "what was written is wrong");
      Claim.same(written, written(again.all().get(0)), "two readings differ");
    }
  }

  private static Baselines read(Path folder) {
    Baselines baselines = new Baselines(BaselineWish.NONE, List.of(), KNOWN, folder);
    baselines.find("prod.yaml");
    for (Diagnostic problem : baselines.problems()) {
      Soundness.checkPlace(problem.span().source(), problem.span());
    }
    return baselines;
  }

  private static String written(Baseline baseline) throws IOException {
    StringBuilder text = new StringBuilder();
    List<Entry> entries = new ArrayList<>(baseline.entries());
    BaselineWriter.write(entries, text);
    return text.toString();
  }
}
