package dev.berth.engine.upgrade;

import java.io.IOException;

/** Writes an account of what an upgrade changes in one format. */
public interface AccountWriter {
  /** Places that people are told of one step; programs are told all. */
  int MOST_PLACES = 10;

  /** Writes it whole. */
  void write(Upgrade upgrade, Appendable out) throws IOException;
}
