package dev.berth.cli;

/** What standard output is. */
enum Screen {
  TERMINAL,
  FILE_OR_PIPE;

  /** What the launcher saw; on Windows only the JVM can tell. */
  static Screen ofProcess() {
    String seen = System.getProperty("berth.terminal", "no");
    boolean terminal = seen.equals("yes") || seen.equals("ask") && System.console() != null;
    return terminal ? TERMINAL : FILE_OR_PIPE;
  }
}
