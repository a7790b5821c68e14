package dev.berth.engine.load;

/**
 * How much a text may hold. Whatever goes past a limit is a LIMIT_EXCEEDED diagnostic at the place
 * where it does, and ends the reading of its document.
 */
public final class Limits {
  /** Bytes of a file or a stream, and characters of a text: 64 MiB. */
  public static final int SIZE = 64 * 1024 * 1024;

  /** Collections within collections. */
  public static final int DEPTH = 100;

  /** Nodes that the aliases of one document add to it, however long it is. */
  public static final int EXPANSION = 1_000_000;

  /** Nodes that they may add to a document however short it is. */
  private static final int SHORT_EXPANSION = 100_000;

  /** Who writes an alias for what is repeated has more of other text than of nodes by aliases. */
  private static final int NODES_PER_CHARACTER = 4;

  /** Aliases in one document. */
  public static final int ALIASES = 10_000;

  /** Characters of a value: 1 MiB. */
  public static final int SCALAR = 1024 * 1024;

  /** Characters of a key, which is also what YAML sets for a key on one line. */
  public static final int KEY = 1024;

  /** Documents in one text. */
  public static final int DOCUMENTS = 1_000;

  /**
   * Servers of an environment that reaches more systems than that on localhost: each system listens
   * on the machine of every server.
   */
  public static final int LOCAL_SYSTEMS = 50;

  /** Entries of a baseline. */
  public static final int BASELINE_ENTRIES = 10_000;

  /** Characters of a baseline: 8 MiB. */
  public static final int BASELINE_SIZE = 8 * 1024 * 1024;

  /** Problems told about one text. */
  public static final int PROBLEMS = 1_000;

  /**
   * Findings of one kind about a text or a document that is read all the same. It is more than a
   * report shows, so that what comes after those that are mended is no news.
   */
  public static final int REMARKS = 10_000;

  private Limits() {}

  /** Nodes that the aliases of a document in a text of some characters may add to it. */
  static int expansion(int characters) {
    long some = (long) characters * NODES_PER_CHARACTER;
    return (int) Math.min(EXPANSION, Math.max(SHORT_EXPANSION, some));
  }
}
