package dev.berth.cli.git;

/** Why git does not tell what files were, in words that go on a sentence of the user's. */
public final class GitFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final Cause cause;

  /** What has to be mended. */
  public enum Cause {
    /**
     * What was asked for: git is not there, or the folder or revision is not what it was said to.
     */
    QUESTION,
    /** The answer, which did not come to its end. */
    ANSWER
  }

  private GitFailure(Cause cause, String message) {
    super(message);
    this.cause = cause;
  }

  static GitFailure ofQuestion(String message) {
    return new GitFailure(Cause.QUESTION, message);
  }

  static GitFailure ofAnswer(String message) {
    return new GitFailure(Cause.ANSWER, message);
  }

  /** Whether it is the question that is wrong, or that the answer is not whole. */
  public Cause reason() {
    return cause;
  }
}
