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
}
