package dev.berth.engine.flows;

import dev.berth.engine.report.MarkdownText;
import java.io.IOException;

/** A table of GitHub Flavored Markdown for each environment. */
record MarkdownOutage() implements OutageWriter {
  @Override
  public void write(Outage outage, Appendable out) throws IOException {
    if (!outage.isWhole()) {
      out.append("**").append(Outage.INCOMPLETE).append("**\n\n");
    }
    for (Outage.Part part : outage.parts()) {
      String away = String.join(", ", part.away());
      out.append("**").append(MarkdownText.of(part.environment() + " without " + away));
      out.append("**\n\n| Fate | Service | Reason |\n|---|---|---|\n");
      for (Fate fate : Fate.values()) {
        for (Loss each : part.losses(fate)) {
          String mark = fate == Fate.LOST ? "**" : "";
          out.append("| ").append(mark).append(fate.title()).append(mark).append(" | ");
          out.append(MarkdownText.of(each.service())).append(" |");
          out.append(each.reason().isEmpty() ? "" : " " + MarkdownText.of(each.reason()));
          out.append(" |\n");
        }
      }
      out.append('\n');
    }
    out.append(LossGroups.totals(outage)).append('\n');
  }
}
