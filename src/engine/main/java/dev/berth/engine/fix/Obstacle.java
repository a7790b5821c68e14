package dev.berth.engine.fix;

/** What keeps a change from being shown as a difference: its file, or a line in it or beside it. */
public enum Obstacle {
  NAME("because no patch finds a file whose name is not UTF-8"),
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
