package dev.berth.engine.fix;

import dev.berth.engine.report.Result;
import dev.berth.engine.run.Input;
import java.util.List;

/** A run over some inputs, which can be done again over others. */
public interface Check {
  /** What is reported. */
  Result of(List<Input> inputs);
}
