package dev.berth.rules.network;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.model.FirewallRule;
import dev.berth.model.Value;
import dev.berth.rule.Report;
import java.util.Optional;

/**
 * An end of a firewall rule that is about more machines than need it.
 *
 * @param enough those that need it, in words
 * @param instead the role or the zone that the rule could name instead; empty if that is not one
 */
record WideEnd(FirewallRule rule, Value<String> end, String enough, Optional<String> instead) {
  private static final String NEED = " need what it opens";
  private static final String HAVE = " have what is needed of it";

  /** Tells of it, and offers to say no more than is enough. */
  void report(String label, Report report) {
    String message =
        end == rule.from()
            ? " lets in " + (end.is("any") ? "anybody" : end) + ", and only " + enough + NEED
            : " leads "
                + (end.is("any") ? "anywhere" : "to " + end)
                + ", and only "
                + enough
                + HAVE;
    Report.Finding finding = report.at(end, label + message);
    if (instead.isPresent()) {
      String title = "Name " + instead.get() + " instead of " + end;
      finding.fix(Fix.unsafe(title, Edit.value(end, end, instead.get())));
    }
  }
}
