package dev.berth.cli;

import dev.berth.engine.flows.Explanation;
import dev.berth.engine.flows.FlowTable;
import dev.berth.engine.flows.FlowWriter;
import dev.berth.engine.flows.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes flows, or how they go, and says what must not be overlooked. */
record FlowAnswer(FlowTable table, FlowWriter writer, Output output, Streams streams) {
  /** The steps of some connections. */
  ExitCode explain() {
    ExitCode verdict = explained();
    new LeftOut(streams).say(table.blind());
    return verdict;
  }

  private ExitCode explained() {
    boolean blocked = false;
    List<Explanation> explanations = table.explanations();
    for (Explanation each : explanations) {
      blocked |= each.verdict() == Verdict.BLOCKED;
    }
    if (explanations.isEmpty() && table.blind().isEmpty()) {
      streams.say("nothing that is declared needs such a connection");
      return ExitCode.NOTHING;
    }
    output.write(text -> writer.write(table, text));
    streams.out().flush();
    return blocked ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  /**
   * The matrix.
   *
   * @param only the verdicts that are asked for; empty if all are
   */
  ExitCode show(Set<Verdict> only) {
    ExitCode verdict = shown(only);
    new LeftOut(streams).say(table.blind());
    return verdict;
  }

  private ExitCode shown(Set<Verdict> only) {
    if (table.size() == 0 && table.all() > 0 && !only.isEmpty()) {
      List<String> words = new ArrayList<>();
      only.forEach(each -> words.add(each.key()));
      output.write(text -> writer.write(table, text));
      streams.out().flush();
      streams.say("no flow of what is asked for is " + String.join(" or ", words));
      return ExitCode.CLEAN;
    }
    if (table.size() == 0 && table.blind().isEmpty()) {
      String asked = table.all() == 0 ? "" : "of what is asked for, ";
      streams.say(asked + "nothing is needed that passes a firewall");
      return ExitCode.NOTHING;
    }
    output.write(text -> writer.write(table, text));
    streams.out().flush();
    int blocked = table.count(Verdict.BLOCKED);
    if (blocked > 0) {
      streams.say(blocked == 1 ? "1 flow is blocked" : blocked + " flows are blocked");
    }
    if (!table.isWhole()) {
      streams.say("not everything could be read: flows may be missing");
    }
    return blocked > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
