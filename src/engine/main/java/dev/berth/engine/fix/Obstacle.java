package dev.berth.engine.fix;

/**
 * What keeps a change from being shown as a difference: a line that is in it or right beside it.
 */
public enum Obstacle {
  LINE_ENDS("because no patch can carry lines that end with CR alone"),
  SECRET("for the secrets beside the change"),
  COMMAND("for what a build server takes for a command beside the change"),
  INVISIBLE("for the control characters or invisible ones beside the change");

  private final String reason;

  Obstacle(String reason) {
    this.reason = reason;
  }

  /** Why the change is not shown, behind a comma. */
  public String reason() {
    return reason;
  }
}
