package dev.berth.fuzz;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.config.Configuration;
import dev.berth.engine.config.KnownRules;
import dev.berth.engine.config.Settings;
import dev.berth.engine.config.Wish;
import dev.berth.rule.RuleInfo;
import dev.berth.rules.Rules;
import java.nio.file.Path;
import java.util.List;

/**
 * Any file as a configuration: it is read or something is wrong with it, at a place of it, and each
 * rule is asked or not; two readings say the same.
 */
final class ConfigTarget implements Target {
  private static final KnownRules KNOWN = new KnownRules(List.of(new Rules()));

  @Override
  public List<String> seeds() {
    return List.of("testdata/config");
  }

  @Override
  public void run(byte[] input) {
    Inputs.alone(
        Configuration.NAME,
        input,
        folder -> Claim.same(said(folder), said(folder), "two readings differ"));
  }

  private static String said(Path folder) {
    Configuration configuration = new Configuration(Wish.NONE, KNOWN, folder, () -> "0.1.0");
    Path file = folder.resolve("env/prod.yaml");
    Settings settings = configuration.of(file, "production");
    StringBuilder said = new StringBuilder();
    for (Diagnostic problem : configuration.problems()) {
      Soundness.checkPlace(problem.span().source(), problem.span());
      said.append(problem.rule()).append(problem.span()).append(problem.message());
    }
    for (RuleInfo rule : new Rules().rules()) {
      said.append(settings.severity(rule)).append(settings.reports(rule)).append(settings.by(rule));
      settings.options(rule);
    }
    said.append(configuration.excludes(file)).append(configuration.declares(file));
    return said.toString();
  }
}
