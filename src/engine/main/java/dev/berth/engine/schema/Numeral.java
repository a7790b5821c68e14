package dev.berth.engine.schema;

/**
 * A number that is spelled in a way on which readers differ.
 *
 * @param clause what is wrong with it, to be put behind it in a message
 * @param meant the number in plain digits, or an empty text where nobody can tell
 */
record Numeral(String clause, String meant) {
  static final String AS_TEXT = " by some readers and as text by others";

  static Numeral readAs(String number) {
    return new Numeral(", which is read as " + number + AS_TEXT, number);
  }

  String help(String otherwise) {
    return meant.isEmpty() ? otherwise : "Write " + meant + ".";
  }
}
