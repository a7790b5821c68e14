package dev.berth.engine.secret;

/**
 * Finds secrets by what a text looks like, so that they are found in what cannot be parsed too: the
 * values of entries and properties with telling names, user information in addresses, private keys.
 */
final class SecretFinder {
  private SecretFinder() {}

  /** In time that grows with the length of the text alone. */
  static SecretPlaces in(String text) {
    return stretchesIn(text).places();
  }

  /** The same, to which more can be added. */
  static Stretches stretchesIn(String text) {
    Stretches found = new Stretches();
    new Entries(text, found).find();
    new Assignments(text, found).find();
    new UserInfo(text, found).find();
    new Logins(text, found).find();
    new PemBlocks(text, found).find();
    return found;
  }
}
