package dev.berth.engine.run;

import java.io.InputStream;
import java.nio.file.Path;

/** Something to be checked, under the name that findings show. */
public sealed interface Input {
  String name();

  /** A file, read when its turn comes. */
  record File(String name, Path path) implements Input {}

  /** What comes from elsewhere, read when its turn comes; it stays open. */
  record Stream(String name, InputStream in) implements Input {}
}
