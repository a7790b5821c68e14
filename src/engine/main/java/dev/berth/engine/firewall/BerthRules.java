package dev.berth.engine.firewall;

import dev.berth.engine.firewall.FirewallPlan.Part;
import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.engine.report.Visible;
import dev.berth.engine.report.YamlString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys below {@code network} of a declaration, a document for each environment. They are rules
 * of the firewall between the zones: each is about one machine at either end.
 */
record BerthRules() implements PolicyWriter {
  @Override
  public void write(FirewallPlan plan, Appendable out) throws IOException {
    boolean first = true;
    for (Part part : plan.parts()) {
      out.append(first ? "" : "---\n");
      first = false;
      String what =
          "Firewall rules for " + part.environment() + ", to stand in " + part.file() + ".";
      out.append("# ").append(Visible.of(what)).append("\nnetwork:\n");
      StringBuilder rules = new StringBuilder();
      for (HostPolicy host : part.policy().hosts()) {
        for (SourceGroup each : SourceGroup.of(host)) {
          rules(each, host.host(), rules);
        }
      }
      out.append("  firewall:").append(rules.isEmpty() ? " []" : "").append('\n').append(rules);
      defaults(part, plan.reading(), out);
    }
  }

  private static void rules(SourceGroup group, Peer host, StringBuilder rules) {
    StringBuilder items = new StringBuilder();
    for (Peer from : group.from()) {
      if (isTold(from, host)) {
        items
            .append("    - {from: ")
            .append(YamlString.of(from.end()))
            .append(", to: ")
            .append(YamlString.of(host.end()))
            .append(", ports: [")
            .append(Spans.text(group.ports(), ", "))
            .append("]}\n");
      }
    }
    for (Reason reason : items.isEmpty() ? List.<Reason>of() : group.reasons()) {
      rules.append("    # ").append(Visible.of(reason.text())).append('\n');
    }
    rules.append(items);
  }

  /** Whether a rule can be about the two and nobody else. */
  private static boolean isTold(Peer from, Peer to) {
    return !from.end().isEmpty() && !to.end().isEmpty();
  }

  /** What is denied by default would deny what is left out, too. */
  private static void defaults(Part part, Reading reading, Appendable out) throws IOException {
    List<String> leftOut = new ArrayList<>(part.policy().blind());
    leftOut.addAll(leftOut(part));
    if (reading == Reading.PARTLY) {
      leftOut.add(Gaps.UNREAD);
    }
    if (leftOut.isEmpty()) {
      out.append("  defaults: {inbound: deny}\n");
      return;
    }
    out.append("  # No defaults, because they would keep out what is left out:\n");
    for (String each : leftOut) {
      out.append("  # ").append(Visible.of(each)).append('\n');
    }
  }

  @Override
  public List<String> leftOut(FirewallPlan plan) {
    List<String> leftOut = new ArrayList<>();
    for (Part part : plan.parts()) {
      leftOut.addAll(leftOut(part));
    }
    return leftOut;
  }

  private static List<String> leftOut(Part part) {
    List<String> leftOut = new ArrayList<>(Gaps.withheld(part.policy()));
    for (HostPolicy host : part.policy().hosts()) {
      for (Admission each : host.admissions()) {
        for (Peer from : each.from()) {
          if (!isTold(from, host.host())) {
            String who = isTold(from, from) ? host.host().name() : from.name();
            String what = from.name() + " to " + each.portsInWords() + " of " + host.host().name();
            leftOut.add(what + ": no end of a rule means " + who + " alone");
          }
        }
      }
    }
    return leftOut;
  }
}
