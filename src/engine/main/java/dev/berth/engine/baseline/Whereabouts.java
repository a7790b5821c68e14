package dev.berth.engine.baseline;

/** Tells what a run knows of the files that entries name. */
interface Whereabouts {
  /** Whether there is such a file; one that declares nothing any more is as good as gone. */
  boolean isThere(String file);

  /** Whether a file would have been checked if it were there. */
  default boolean isSought(String file) {
    return true;
  }

  /** Whether nothing in a file of this name can be what entries know. */
  default boolean isForeign(String file) {
    return false;
  }
}
