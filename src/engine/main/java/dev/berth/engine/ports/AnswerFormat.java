package dev.berth.engine.ports;

import java.io.IOException;

/** The formats of an answer which ports are free. */
public enum AnswerFormat {
  /** For people. */
  TEXT,
  /** What {@code schema/next-port.schema.json} describes. */
  JSON;

  /** Writes an answer. */
  public void write(PortAnswer answer, Appendable out) throws IOException {
    if (this == JSON) {
      JsonAnswer.write(answer, out);
    } else {
      TextAnswer.write(answer, out);
    }
  }
}
