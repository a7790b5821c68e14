package dev.berth.cli;

/**
 * A failure of berth itself, in words for the user. What an exception says may quote what berth
 * read, and so a secret: only those are quoted that speak of numbers and classes alone.
 */
record OwnFailure(Throwable failure) {
  private static final int MOST_CAUSES = 10;

  String sentence() {
    return failure instanceof OutOfMemoryError
        ? "there is not enough memory; BERTH_JAVA_OPTIONS=-Xmx2g gives more"
        : "internal error: " + described(failure) + " (--debug shows where)";
  }

  /** Where it came from, with its causes. */
  String trace() {
    StringBuilder trace = new StringBuilder();
    Throwable each = failure;
    for (int i = 0; i < MOST_CAUSES && each != null; i++, each = each.getCause()) {
      trace.append(trace.isEmpty() ? "" : "caused by ").append(described(each)).append('\n');
      for (StackTraceElement frame : each.getStackTrace()) {
        trace.append("\tat ").append(frame).append('\n');
      }
    }
    return trace.toString();
  }

  private static String described(Throwable failure) {
    String name = failure.getClass().getSimpleName();
    boolean harmless =
        failure instanceof IndexOutOfBoundsException
            || failure instanceof ClassCastException
            || failure instanceof LinkageError;
    boolean told = harmless && failure.getMessage() != null;
    return told ? name + ": " + failure.getMessage().replaceAll("\\s+", " ") : name;
  }
}
