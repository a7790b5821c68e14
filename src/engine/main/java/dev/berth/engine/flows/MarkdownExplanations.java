package dev.berth.engine.flows;

import dev.berth.engine.report.MarkdownText;
import java.io.IOException;

/** A numbered list of GitHub Flavored Markdown for each connection. */
record MarkdownExplanations() implements FlowWriter {
  @Override
  public void write(FlowTable table, Appendable out) throws IOException {
    String before = table.isWhole() ? "" : "**" + FlowTable.INCOMPLETE + "**\n\n";
    for (Explanation each : table.explanations()) {
      out.append(before);
      before = "\n";
      String title = table.environments().size() > 1 ? each.environment() + ": " : "";
      out.append("**").append(MarkdownText.of(title + each.headline())).append("**\n\n");
      for (String line : each.reasons()) {
        out.append("- ").append(MarkdownText.of(line)).append('\n');
      }
      out.append(each.steps().isEmpty() ? "" : "\n");
      for (int step = 0; step < each.steps().size(); step++) {
        step(step + 1, each.steps().get(step), out);
      }
    }
  }

  private static void step(int number, Explanation.Told step, Appendable out) throws IOException {
    out.append(Integer.toString(number)).append(". ").append(MarkdownText.of(step.list()));
    out.append(": **").append(step.verdict().key()).append("**\n");
    for (Cause each : step.possible()) {
      out.append("   - ").append(MarkdownText.of(each.placed())).append('\n');
    }
    out.append("   - ").append(MarkdownText.of(step.decidedBy().placed())).append('\n');
  }
}
