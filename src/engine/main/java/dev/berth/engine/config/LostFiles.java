package dev.berth.engine.config;

import dev.berth.engine.load.BlankFile;
import dev.berth.engine.shape.Placed;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what is allowed in files that declare nothing any more, and would have been checked. */
record LostFiles(Asked asked, Map<Permit, Integer> counts) {
  /** How many of the files that a permit names are such, by their whole paths. */
  static Map<Permit, Integer> of(Collection<Optional<ConfigFile>> files, Asked asked) {
    List<ConfigFile> read = new ArrayList<>();
    for (Optional<ConfigFile> each : files) {
      each.ifPresent(read::add);
    }
    LostFiles lost = new LostFiles(asked, new IdentityHashMap<>());
    for (ConfigFile file : ConfigFile.withBases(read)) {
      for (Permit permit : file.permits()) {
        lost.add(permit, file.folder());
      }
    }
    return lost.counts;
  }

  private void add(Permit permit, Path folder) {
    int count = 0;
    for (Placed<Glob> each : permit.scope().filesByName()) {
      count += isLost(folder, String.join("/", each.value().parts())) ? 1 : 0;
    }
    if (count > 0) {
      counts.put(permit, count);
    }
  }

  private boolean isLost(Path folder, String name) {
    try {
      Path file = folder.resolve(name).normalize();
      return asked.covers(file) && BlankFile.isGoneOrBlank(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
