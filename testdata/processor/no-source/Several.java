package acme;

import dev.berth.diagnostic.Severity;
import dev.berth.facts.Facts;
import dev.berth.model.Server;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

@LintRule(
    severity = Severity.ERROR,
    summary = "server is odd",
    why = "It fails.",
    fix = "Mend it.",
    source = {
      "SEED P1",
      "D-0000-NONE page 3", // error: source "D-0000-NONE" is neither a key of the source list nor an https:// address
      "", // error: source "" is neither a key of the source list nor an https:// address
      "http://acme.example/", // error: source "http://acme.example/" is neither a key of the source list nor an https:// address
      "https:///nowhere", // error: source "https:///nowhere" is neither a key of the source list nor an https:// address
      "https://acme.example/ 1"
    })
public record Several() implements Rule<Server> {
  @Override
  public void check(Server subject, Facts facts, Report report) {}
}
