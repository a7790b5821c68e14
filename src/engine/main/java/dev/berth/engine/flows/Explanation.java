package dev.berth.engine.flows;

import dev.berth.engine.report.Visible;
import dev.berth.model.PortRange;
import dev.berth.network.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of a connection, step by step.
 *
 * @param environment its name, or what stands for it
 * @param row the number of the flow in the matrix; 0 if nothing declared needs the connection
 * @param needs why it is needed; empty if nothing declared surely needs it
 * @param perhaps what may need it then, in words, because its port is not known
 * @param note what is to be known beside the steps, or instead of them; mostly empty
 * @param steps the lists of rules that it passes, in their order
 */
public record Explanation(
    String environment,
    int row,
    FlowEnd from,
    FlowEnd to,
    PortRange ports,
    Verdict verdict,
    List<Need> needs,
    List<String> perhaps,
    String note,
    List<Told> steps) {
  public Explanation {
    needs = List.copyOf(needs);
    perhaps = List.copyOf(perhaps);
    steps = List.copyOf(steps);
  }

  /** What becomes of which packets. */
  String headline() {
    String because = note.isEmpty() ? "" : ": " + note;
    return from.packet(to, ports) + " is " + verdict.key() + because;
  }

  /** Why it is needed, each in a line. */
  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    for (Need each : needs) {
      String who = "from " + each.source() + " to " + each.target() + ": ";
      String where = ", needed at " + Visible.place(each.place());
      reasons.add(who + each.why() + where + ", " + each.surety());
    }
    for (String each : perhaps) {
      reasons.add("it may be one of " + each);
    }
    return reasons.isEmpty() ? List.of("nothing that is declared needs it") : reasons;
  }

  /**
   * What one list of rules does.
   *
   * @param list what it is called
   * @param verdict what comes out of it
   * @param decidedBy what decides there, or what holds where no rule matches, and why
   * @param possible the rules of which it is not known whether they match
   */
  public record Told(
      Stage stage, String list, Verdict verdict, Cause decidedBy, List<Cause> possible) {
    public Told {
      possible = List.copyOf(possible);
    }
  }
}
