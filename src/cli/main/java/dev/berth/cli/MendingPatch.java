package dev.berth.cli;

import dev.berth.engine.fix.Mended;
import dev.berth.engine.fix.Obstacle;
import dev.berth.engine.fix.UnifiedDiff;
import dev.berth.engine.run.Input;
import dev.berth.source.Source;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What would change in files, as one patch for the working folder. Each file has the name by which
 * {@code git apply} and {@code patch -p1} find it there: that of the file itself, where a link
 * leads to it.
 */
final class MendingPatch {
  private final Streams streams;
  private final Path workingFolder;
  private final Map<Obstacle, List<String>> hidden = new EnumMap<>(Obstacle.class);
  private final List<String> outside = new ArrayList<>();

  MendingPatch(Streams streams, Path workingFolder) {
    this.streams = streams;
    this.workingFolder = workingFolder;
  }

  void show(List<Mended.Change> changes, List<Input> inputs) {
    for (Mended.Change each : changes) {
      show(each, inputs.get(each.number()));
    }
    streams.out().flush();
  }

  private void show(Mended.Change change, Input input) {
    Source before = change.before();
    UnifiedDiff diff = UnifiedDiff.between(before, change.after(), name(input));
    Optional<Obstacle> obstacle = diff.obstacle();
    if (obstacle.isPresent()) {
      hidden.computeIfAbsent(obstacle.get(), each -> new ArrayList<>()).add(before.name());
      return;
    }
    streams.out().append(diff.text().orElseThrow());
    if (isOutside(input)) {
      outside.add(before.name());
    }
  }

  /** Whether all changes are in it. */
  boolean isWhole() {
    return hidden.isEmpty();
  }

  /** Says which changes are not in it, and which it cannot make from the working folder. */
  void sayWhatIsAmiss() {
    for (Map.Entry<Obstacle, List<String>> each : hidden.entrySet()) {
      String names = String.join(", ", each.getValue());
      streams.say("not shown, " + each.getKey().reason() + ": " + names);
    }
    if (!outside.isEmpty()) {
      streams.say(
          "outside the working folder, so that the patch finds it from the root folder only: "
              + String.join(", ", outside));
    }
  }

  private boolean isOutside(Input input) {
    Optional<Path> file = real(input);
    return file.isPresent() && !file.get().startsWith(real(workingFolder));
  }

  /** A name that berth redacts stays as it is shown. */
  private String name(Input input) {
    Optional<Path> file = real(input);
    if (file.isEmpty() || input.name().contains("://")) {
      return input.name();
    }
    Path working = real(workingFolder);
    Path real = file.get();
    Path name = real.startsWith(working) ? working.relativize(real) : real;
    return name.toString().replace(name.getFileSystem().getSeparator(), "/");
  }

  /** The file of an input, or the one that it stands for by its name; nothing if there is none. */
  private Optional<Path> real(Input input) {
    try {
      Path file =
          input instanceof Input.File named ? named.path() : workingFolder.resolve(input.name());
      return Optional.of(file.toRealPath());
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }
}
