package dev.berth.engine.flows;

import dev.berth.model.PortRange;
import java.util.List;

/**
 * A flow of which all ports are treated alike. No secret is in it; characters that nobody sees
 * still are.
 *
 * @param number of the row in the whole matrix, counted from 1
 * @param environment its name, or what stands for it
 * @param needs why it is needed, the first reason first; never empty
 */
public record FlowRow(
    int number,
    String environment,
    FlowEnd from,
    FlowEnd to,
    PortRange ports,
    Verdict verdict,
    Cause cause,
    List<Need> needs) {
  public FlowRow {
    needs = List.copyOf(needs);
  }

  /** The reason that is told first. */
  Need need() {
    return needs.get(0);
  }

  /** The packets: {@code nm1.example.com 10.0.0.7 → sf1.example.com 10.0.0.5:9443/tcp}. */
  String packet() {
    return from.packet(to, ports);
  }
}
