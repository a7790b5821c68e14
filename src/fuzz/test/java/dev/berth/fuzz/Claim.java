package dev.berth.fuzz;

/** Something that has to hold of every input. */
final class Claim {
  private Claim() {}

  /** Fails with what is wrong and where, unless it holds. */
  static void that(boolean holds, String otherwise, Object where) {
    if (!holds) {
      throw new AssertionError(otherwise + ": " + where);
    }
  }

  static void same(Object expected, Object found, String otherwise) {
    that(expected.equals(found), otherwise, "\n" + expected + "\nversus\n" + found);
  }
}
