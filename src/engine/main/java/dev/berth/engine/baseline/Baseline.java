package dev.berth.engine.baseline;

import dev.berth.engine.config.Project;
import dev.berth.engine.shape.Placed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The findings that a team knows of, with the place of each entry.
 *
 * @param name as messages call it
 * @param path absolute; what the files of its entries are relative to is its folder
 */
public record Baseline(String name, Path path, List<Placed<Entry>> placed) {
  public Baseline {
    placed = List.copyOf(placed);
  }

  /** The entries in the order of the file. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>(placed.size());
    for (Placed<Entry> each : placed) {
      entries.add(each.value());
    }
    return entries;
  }

  /** How entries call a file: from the folder of the baseline, if it is on the same drive. */
  String below(Path file) {
    Path folder = path.getParent();
    boolean near = Objects.equals(folder.getRoot(), file.getRoot());
    return Project.slashed(near ? folder.relativize(file) : file);
  }
}
