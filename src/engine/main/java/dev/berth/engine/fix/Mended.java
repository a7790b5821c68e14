package dev.berth.engine.fix;

import dev.berth.engine.report.Result;
import dev.berth.engine.run.Input;
import dev.berth.source.Source;
import java.util.List;

/**
 * What became of the texts of a run.
 *
 * @param fixed how many findings were mended
 * @param inputs all of them, as they are now
 * @param changes those that are others now, in the order of the inputs
 * @param result what is still found
 * @param exhausted whether more might be mended by another run
 * @param held those in which only safe changes were made, though others were wanted: something in
 *     them is not as the format has it
 */
public record Mended(
    int fixed,
    List<Input.Held> inputs,
    List<Change> changes,
    Result result,
    boolean exhausted,
    List<String> held) {
  /**
   * A text that was changed.
   *
   * @param number which of the inputs it is, from 0
   */
  public record Change(int number, Source before, Source after) {}

  public Mended {
    inputs = List.copyOf(inputs);
    changes = List.copyOf(changes);
    held = List.copyOf(held);
  }
}
