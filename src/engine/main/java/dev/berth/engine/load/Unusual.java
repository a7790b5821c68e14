package dev.berth.engine.load;

/** Ends the quick reading of a text: something in it is for the thorough reader to judge. */
final class Unusual extends RuntimeException {
  static final Unusual TEXT = new Unusual();
  private static final long serialVersionUID = 1;

  private Unusual() {
    super("text is out of the ordinary", null, false, false);
  }
}
