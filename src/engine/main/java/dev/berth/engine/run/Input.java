package dev.berth.engine.run;

import dev.berth.engine.load.Read;
import dev.berth.engine.load.SourceReader;
import dev.berth.model.Version;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Something to be checked, under the name that findings show. */
public sealed interface Input {
  String name();

  /** What it holds, as far as it can be read. */
  Read read();

  /** The version by which all is judged that declares a readable one; mostly it says so itself. */
  default Optional<Version> versionInstead() {
    return Optional.empty();
  }

  /** A file, read when its turn comes. */
  record File(String name, Path path) implements Input {
    @Override
    public Read read() {
      return SourceReader.file(path, name);
    }
  }

  /** What comes from elsewhere, read when its turn comes; it stays open. */
  record Stream(String name, InputStream in) implements Input {
    @Override
    public Read read() {
      return SourceReader.stream(in, name);
    }
  }

  /** What was read before. */
  record Held(String name, Read read) implements Input {
    /** An input as it is at this moment. */
    public static Held of(Input input) {
      return new Held(input.name(), input.read());
    }
  }

  /** What was read before, as if it declared another version. */
  record AtVersion(Held held, Version version) implements Input {
    @Override
    public String name() {
      return held.name();
    }

    @Override
    public Read read() {
      return held.read();
    }

    @Override
    public Optional<Version> versionInstead() {
      return Optional.of(version);
    }
  }
}
