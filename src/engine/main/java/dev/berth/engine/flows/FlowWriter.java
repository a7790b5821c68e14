package dev.berth.engine.flows;

import java.io.IOException;

/** Writes flows in one format. */
public interface FlowWriter {
  /** Writes them all. */
  void write(FlowTable table, Appendable out) throws IOException;
}
