package dev.berth.engine.flows;

import java.io.IOException;

/** Writes in one format what is lost. */
public interface OutageWriter {
  /** Writes it whole. */
  void write(Outage outage, Appendable out) throws IOException;
}
