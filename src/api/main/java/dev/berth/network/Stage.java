package dev.berth.network;

/** The lists of rules that a connection passes, in its order. */
public enum Stage {
  /** The own firewall of the machine that it leaves. */
  LEAVING_MACHINE,
  /** The firewall between the zones, where it leaves. */
  LEAVING_ZONE,
  /** The same, where it enters. */
  ENTERING_ZONE,
  /** The own firewall of the machine that it enters. */
  ENTERING_MACHINE;

  public boolean isLeaving() {
    return this == LEAVING_MACHINE || this == LEAVING_ZONE;
  }

  /** Whether it is the own firewall of a machine. */
  public boolean isOfMachine() {
    return this == LEAVING_MACHINE || this == ENTERING_MACHINE;
  }

  /** What becomes of what no rule lets through: {@code let in by no rule of the firewall}. */
  public String unlet() {
    String whose = isOfMachine() ? "the machine itself" : "the firewall";
    return "let " + (isLeaving() ? "out" : "in") + " by no rule of " + whose;
  }
}
