package acme;

import dev.berth.diagnostic.Severity;
import dev.berth.facts.Facts;
import dev.berth.model.Server;
import dev.berth.rule.LintRule;
import dev.berth.rule.Option;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

@LintRule(
    severity = Severity.ERROR,
    summary = "server is odd",
    why = "It fails.",
    fix = "Mend it.",
    source = "SEED P1")
public record Defaults(
    @Option(value = "five", doc = "One.") int one, // error: option "one": the default "five" is no whole number
    @Option(value = "+5", doc = "Two.") int two, // error: option "two": the default "+5" is no whole number
    @Option(value = "yes", doc = "Three.") boolean three, // error: option "three": the default "yes" is neither true nor false
    @Option(value = "ALL", doc = "Four.") Mode four, // error: option "four": the default "ALL" is none of the choices all, all-but-one
    @Option(value = "", doc = "Five") String five) implements Rule<Server> { // error: option "five": doc does not end with a period
  @Override
  public void check(Server subject, Facts facts, Report report) {}

  public enum Mode {
    ALL,
    ALL_BUT_ONE
  }
}
