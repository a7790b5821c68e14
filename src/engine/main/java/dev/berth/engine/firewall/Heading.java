package dev.berth.engine.firewall;

import dev.berth.engine.firewall.FirewallPlan.Part;
import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.engine.report.Visible;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What stands above generated rules, and above each of them. */
final class Heading {
  private Heading() {}

  /** What the rules are for, and what is left out of them: lines of visible text. */
  static List<String> of(FirewallPlan plan, List<String> leftOut) {
    Set<String> environments = new LinkedHashSet<>();
    for (Part each : plan.parts()) {
      environments.add(each.environment());
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "Firewall rules for " + Reason.some(List.copyOf(environments)) + ", by berth firewall.");
    for (String each : plan.blind()) {
      lines.add("Left out: " + each + ".");
    }
    for (String each : leftOut) {
      lines.add("Left out: " + each + ".");
    }
    if (plan.reading() == Reading.PARTLY) {
      lines.add("Left out: " + Gaps.UNREAD + ".");
    }
    return visible(lines);
  }

  /** Why ports are let in: lines of visible text. */
  static List<String> of(Admission admission) {
    List<String> lines = new ArrayList<>();
    admission.reasons().forEach(each -> lines.add(each.text()));
    return visible(lines);
  }

  static List<String> visible(List<String> lines) {
    List<String> visible = new ArrayList<>();
    lines.forEach(each -> visible.add(Visible.of(each)));
    return visible;
  }

  /** Comments that go to the end of their lines. */
  static void write(List<String> lines, String start, Appendable out) throws IOException {
    for (String each : lines) {
      // What ends with a backslash may go on in the next line.
      String end = each.endsWith("\\") ? "." : "";
      out.append(start).append("# ").append(each).append(end).append('\n');
    }
  }
}
