package dev.berth.cli;

/** What is to be done with what can be mended. */
enum Mending {
  /** Mend the files where nobody can be surprised. */
  FIX,
  /** Mend the files wherever there is a way. */
  FIX_UNSAFE,
  /** Show what would change where nobody can be surprised. */
  DIFF,
  /** Show what would change wherever there is a way. */
  DIFF_UNSAFE;

  boolean isUnsafeToo() {
    return this == FIX_UNSAFE || this == DIFF_UNSAFE;
  }

  boolean writes() {
    return this == FIX || this == FIX_UNSAFE;
  }

  boolean shows() {
    return this == DIFF || this == DIFF_UNSAFE;
  }
}
