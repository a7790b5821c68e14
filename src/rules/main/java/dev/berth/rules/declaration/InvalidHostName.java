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
import java.util.ArrayList;
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
    source = "D-1010-NMSILENT")
public record InvalidHostName() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    Map<String, Optional<Report.Finding>> seen = new HashMap<>();
    List<HostMention> all = new ArrayList<>(facts.hostMentions(environment));
    if (!environment.firewall().isEmpty()) {
      all.addAll(RuleHosts.names(environment));
    }
    for (HostMention each : all) {
      String key = HostNames.key(each.name().get());
      if (!seen.containsKey(key)) {
        seen.put(key, check(each.name(), report));
      } else if (seen.get(key).isPresent()) {
        seen.get(key).get().related(each.name(), "the same name again");
      }
    }
  }

  private static Optional<Report.Finding> check(Value<String> name, Report report) {
    Optional<String> flaw = HostNameFlaw.in(name.get());
    return flaw.isPresent()
        ? Optional.of(report.at(name, "host name \"" + name + "\" " + flaw.get()))
        : Optional.empty();
  }
}
