package dev.berth.fuzz;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.baseline.Earlier;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.problem.Misreading;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.rules.Rules;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Any declaration held against what was found in it, and in it as it may have been earlier. */
final class SinceTarget implements DeclarationTarget {
  /** What these told in one finding before they may tell in several now. */
  private static final Set<String> IN_PARTS =
      Set.of(
          "back-end-flow-blocked",
          "clustering-port-gap",
          "data-source-flow-blocked",
          "flow-blocked",
          "internal-port-exposed",
          "internal-port-open-to-clients",
          "member-port-mismatch",
          "monitoring-flow-blocked",
          "pool-across-sites",
          "sites-connected");

  private static final Linter LINTER = new Linter(BuiltInCatalogue.make(), List.of(new Rules()));

  @Override
  public void run(String name, byte[] bytes) {
    for (Diagnostic each : since(name, bytes, bytes).diagnostics()) {
      boolean local = Misreading.isLocal(each.rule());
      Claim.that(Misreading.isIn(each) && !local, "something new where nothing changed", each);
    }
    check(name, bytes, DiffTarget.changed(bytes));
    check(name, withoutALine(bytes), bytes);
    check(name, bytes, withoutALine(bytes));
  }

  /** Which line it is differs from text to text. */
  private static byte[] withoutALine(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    lines.remove(Math.floorMod(Arrays.hashCode(bytes), lines.size()));
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** What is found more often than before is new as often. */
  private static void check(String name, byte[] before, byte[] after) {
    Map<String, Integer> then = counts(LINTER.lint(inputs(name, before)));
    Map<String, Integer> now = counts(LINTER.lint(inputs(name, after)));
    Map<String, Integer> fresh = counts(since(name, before, after));
    for (Map.Entry<String, Integer> each : now.entrySet()) {
      int more = each.getValue() - then.getOrDefault(each.getKey(), 0);
      int told = fresh.getOrDefault(each.getKey(), 0);
      boolean kept = told >= more || IN_PARTS.contains(each.getKey());
      Claim.that(kept && told <= each.getValue(), "what is new is lost", each.getKey());
    }
    Claim.that(now.keySet().containsAll(fresh.keySet()), "what is new is not there", fresh);
  }

  private static Result since(String name, byte[] before, byte[] after) {
    Earlier earlier = LINTER.earlier(inputs(name, before));
    return LINTER.lint(inputs(name, after), List.of(), Optional.of(earlier));
  }

  private static Map<String, Integer> counts(Result result) {
    Map<String, Integer> counts = new TreeMap<>();
    result.diagnostics().forEach(each -> counts.merge(each.rule(), 1, Integer::sum));
    return counts;
  }

  private static List<Input> inputs(String name, byte[] bytes) {
    return List.of(new Input.Stream(name, new ByteArrayInputStream(bytes)));
  }
}
