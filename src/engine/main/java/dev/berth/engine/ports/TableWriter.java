package dev.berth.engine.ports;

import java.io.IOException;

/** Writes a table of ports in one format. */
public interface TableWriter {
  /** Writes it whole. */
  void write(PortTable table, Appendable out) throws IOException;
}
