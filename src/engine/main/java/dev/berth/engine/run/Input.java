package dev.berth.engine.run;

import java.io.InputStream;
import java.nio.file.Path;

/** Something to lint, under the name that findings show. */
public sealed interface Input {
  String name();

  /** A file, read when its turn comes. */
  record File(String name, Path path) implements Input {}

  /** What can be read once, such as standard input. */
  record Stream(String name, InputStream in) implements Input {}
}
