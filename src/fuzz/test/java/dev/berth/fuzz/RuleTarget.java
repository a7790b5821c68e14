package dev.berth.fuzz;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.pack.RuleFolder;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.rule.RuleIndex;
import java.nio.file.Path;
import java.util.List;

/**
 * Any file as a rule: it is read, or something is wrong with it at a place of it, and two readings
 * say the same; a rule that is read can be asked about all there is.
 */
final class RuleTarget implements Target {
  @Override
  public List<String> seeds() {
    return List.of("testdata/rule");
  }

  @Override
  public void run(byte[] input) {
    Inputs.alone(
        "any-rule.yaml",
        input,
        folder -> Claim.same(said(folder), said(folder), "two readings differ"));
  }

  private static String said(Path folder) {
    RuleFolder.Content content = RuleFolder.read(folder, file -> "any-rule.yaml");
    StringBuilder said = new StringBuilder();
    for (Diagnostic problem : content.problems()) {
      Soundness.checkPlace(problem.span().source(), problem.span());
      said.append(problem.rule()).append(problem.span()).append(problem.message());
    }
    boolean read = !content.rules().rules().isEmpty();
    Claim.same(content.problems().isEmpty(), read, "neither a rule nor a problem, or both");
    if (read) {
      ask(content.rules(), said);
    }
    return said.toString();
  }

  private static void ask(RuleIndex rules, StringBuilder said) {
    Path whole = Path.of(System.getProperty("berth.root"), "testdata/bind/whole.yaml");
    Input input = new Input.File("whole.yaml", whole);
    Linter linter = new Linter(BuiltInCatalogue.make(), List.of(rules));
    for (Diagnostic found : linter.lint(List.of(input)).diagnostics()) {
      Soundness.checkPlace(found.span().source(), found.span());
      Claim.same(false, found.rule().equals("rule-crashed"), found.message());
      said.append(found.rule()).append(found.span()).append(found.message());
    }
  }
}
