package acme;

import dev.berth.diagnostic.Severity;
import dev.berth.facts.Facts;
import dev.berth.model.Server;
import dev.berth.rule.LintRule;
import dev.berth.rule.Option;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;

@LintRule(
    severity = Severity.ERROR,
    summary = "server is odd",
    why = "It fails.",
    fix = "Mend it.",
    source = "SEED P1")
public record Unreadable(
    @Option(value = "1", doc = "One.") long one, // error: component "one" has the type long; an option is an int, a boolean, a String, a public enum or a List<String>
    @Option(value = "1", doc = "Two.") List<Integer> two, // error: component "two" has the type java.util.List<java.lang.Integer>
    @Option(value = "1", doc = "Three.") List<? extends String> three, // error: component "three" has the type java.util.List<? extends java.lang.String>
    @Option(value = "1", doc = "Four.") int[] four, // error: component "four" has the type int[]
    @Option(value = "some", doc = "Five.") Hidden five) implements Rule<Server> { // error: component "five" has the type acme.Unreadable.Hidden
  @Override
  public void check(Server subject, Facts facts, Report report) {}

  enum Hidden {
    SOME
  }
}
