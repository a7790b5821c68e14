package dev.berth.engine.report;

import java.io.IOException;

/** Writes the result of a run in one format. The same result gives the same text. */
public interface Reporter {
  void report(Result result, Appendable out) throws IOException;
}
