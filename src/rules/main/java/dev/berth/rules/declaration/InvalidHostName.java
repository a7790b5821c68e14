package dev.berth.rules.declaration;

import static dev.berth.diagnostic.Severity.ERROR;

import dev.berth.facts.Facts;
import dev.berth.facts.HostMention;
import dev.berth.facts.RuleHosts;
import dev.berth.model.Environment;
import dev.berth.model.HostNameFlaw;
import dev.berth.model.HostNames;
import dev.berth.model.Value;
import dev.berth.rule.LintRule;
import dev.berth.rule.Profile;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds names that cannot be the name of a host; each is reported once. */
@LintRule(
    severity = ERROR,
    profile = Profile.MINIMAL,
    summary = "a host name is one that no machine can have",
    why =
        """
        The vendor allows letters, digits, hyphens and periods in the host names of node managers
        and nothing else. Another character, an underscore most often, is refused by one of the many
        that use the name: the installer, a certificate, a browser. An address with zeros only is
        what programs listen on: nobody can call it.\
        """,
    fix = "Use a name of letters, digits, hyphens and periods, or an address.",
    source = {"D-1010-NMSILENT", "RFC-1122"})
public record InvalidHostName() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    Map<String, Report.Finding> seen = new HashMap<>();
    check(facts.hostMentions(environment), seen, report);
    if (!environment.firewall().isEmpty()) {
      check(RuleHosts.names(environment), seen, report);
    }
  }

  private static void check(
      List<HostMention> mentions, Map<String, Report.Finding> seen, Report report) {
    for (HostMention each : mentions) {
      Value<String> name = each.name();
      Optional<String> flaw = HostNameFlaw.in(name.get());
      String key = flaw.isPresent() ? HostNames.key(name.get()) : "";
      if (flaw.isPresent() && seen.containsKey(key)) {
        seen.get(key).related(name, "the same name again");
      } else if (flaw.isPresent()) {
        seen.put(key, report.at(name, "host name \"" + name + "\" " + flaw.get()));
      }
    }
  }
}
