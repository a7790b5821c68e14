package dev.berth.engine.ports;

import dev.berth.engine.ports.PortAnswer.Acquaintance;
import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.engine.report.Visible;
import dev.berth.engine.report.Wrapped;
import dev.berth.model.PortRange;
import java.io.IOException;
import java.util.Optional;

/** An answer for people: the ports, then why these, and what was passed over on the way. */
final class TextAnswer {
  private static final int WIDTH = 80;
  private static final int PORTS =
      new PortRange(PortRange.HIGHEST - 1, PortRange.HIGHEST).toString().length();
  private static final String INDENT = "  ";

  private TextAnswer() {}

  static void write(PortAnswer answer, Appendable out) throws IOException {
    out.append(Visible.of(verdict(answer))).append('\n');
    if (answer.acquaintance() == Acquaintance.UNKNOWN) {
      out.append("No environment mentions this host: nothing is declared there.\n");
    }
    if (answer.reading() == Reading.PARTLY) {
      out.append(
          "Not everything could be read: something may be declared there that is not known.\n");
    }
    out.append('\n');
    section("For", answer.use().name() + " (" + answer.vacancy().role().key() + ")", out);
    section("Follows", answer.lead(), out);
    section("Reached by", answer.use().reachedByText(), out);
    section("To set it", answer.use().change(), out);
    if (!answer.passed().isEmpty()) {
      out.append("Passed over\n");
    }
    for (PortAnswer.Passed each : answer.passed()) {
      passed(each, out);
    }
    if (answer.morePassed() > 0) {
      out.append(INDENT + "and " + answer.morePassed() + " more\n");
    }
  }

  private static String verdict(PortAnswer answer) {
    Optional<PortRange> ports = answer.vacancy().ports();
    String where = " on host " + answer.host();
    if (ports.isEmpty()) {
      return "No port is free for it" + where + ".";
    }
    String free = ports.get().isSingle() ? " is free" : " are free";
    int first = ports.get().last() + 1;
    int spare = answer.vacancy().spare();
    String more = spare == 0 ? "" : ", and behind, for what it may have as well, ";
    return ports.get()
        + free
        + where
        + more
        + (spare == 0 ? "" : new PortRange(first, first + spare - 1))
        + ".";
  }

  private static void section(String title, String text, Appendable out) throws IOException {
    out.append(title).append('\n');
    for (String line : Wrapped.lines(Visible.of(text), WIDTH - INDENT.length())) {
      out.append(INDENT).append(line).append('\n');
    }
  }

  private static void passed(PortAnswer.Passed passed, Appendable out) throws IOException {
    String ports = passed.ports().toString();
    String start = INDENT + ports + " ".repeat(PORTS - ports.length()) + INDENT;
    for (String line : Wrapped.lines(Visible.of(passed.why()), WIDTH - start.length())) {
      out.append(start).append(line).append('\n');
      start = " ".repeat(start.length());
    }
  }
}
