package dev.berth.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the inputs of the targets are kept. */
final class Inputs {
  /** Seeds of which a target has all. */
  private static final int FEW = 50;

  /** How many targets share many seeds. */
  private static final int SHARING = 8;

  private static final Path ROOT = Path.of(System.getProperty("berth.root"));

  private Inputs() {}

  static Path path(String path) {
    return ROOT.resolve(path);
  }

  /** The folder of what is kept for a target: small seeds, and whatever it found. */
  static Path kept(String target) {
    return path("testdata/fuzz").resolve(target);
  }

  /** All inputs of a target, in the order of their paths. */
  static List<Path> of(String name, Target target) {
    List<Path> inputs = new ArrayList<>(files(kept(name)));
    inputs.addAll(seeds(target));
    return inputs;
  }

  private static List<Path> seeds(Target target) {
    List<Path> seeds = new ArrayList<>();
    for (String folder : target.seeds()) {
      seeds.addAll(files(path(folder)));
    }
    return seeds;
  }

  /** All that was found for a target; of many seeds some, and other targets have the others. */
  static List<Path> byTurns(String name, Target target) {
    List<Path> inputs = new ArrayList<>(files(kept(name)));
    List<Path> seeds = seeds(target);
    int step = seeds.size() > FEW ? SHARING : 1;
    for (int i = Math.floorMod(name.hashCode(), step); i < seeds.size(); i += step) {
      inputs.add(seeds.get(i));
    }
    return inputs;
  }

  /** What is done with a file that lies alone in a folder. */
  interface Alone {
    void in(Path folder) throws IOException;
  }

  /** Puts an input into a file of this name in a new folder, and takes both away again. */
  static void alone(String name, byte[] input, Alone target) {
    try {
      Path folder = Files.createTempDirectory("berth-fuzz");
      Path file = Files.write(folder.resolve(name), input);
      try {
        target.in(folder);
      } finally {
        Files.delete(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
