package dev.berth.engine.run;

/** How a rule failed, in words that fit into one message. */
final class RuleFailure {
  private static final int LONGEST = 300;

  private RuleFailure() {}

  static String described(Throwable failure) {
    String name = failure.getClass().getSimpleName();
    String said = message(failure);
    String clipped = said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…";
    return clipped.isEmpty() ? name : name + ", " + clipped;
  }

  /** Exceptions of rules may fail to say what is wrong, too. */
  private static String message(Throwable failure) {
    try {
      String message = failure.getMessage();
      return message == null ? "" : message;
    } catch (RuntimeException | LinkageError | StackOverflowError again) {
      return "";
    }
  }
}
