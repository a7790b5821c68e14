package dev.berth.engine.firewall;

import java.io.IOException;
import java.util.List;

/** Writes what firewalls have to let through in the form of one of them. */
public interface PolicyWriter {
  /** Writes it whole, but for what is left out. */
  void write(FirewallPlan plan, Appendable out) throws IOException;

  /** What is needed and cannot be written in this form: sentences without a period. */
  List<String> leftOut(FirewallPlan plan);
}
