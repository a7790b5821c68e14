package dev.berth.engine.run;

import java.nio.file.Path;

/** Something to be checked, under the name that findings show. */
public sealed interface Input {
  String name();

  /** A file, read when its turn comes. */
  record File(String name, Path path) implements Input {}

  /** What was read from elsewhere, not yet decoded. */
  record Content(String name, byte[] bytes) implements Input {}
}
