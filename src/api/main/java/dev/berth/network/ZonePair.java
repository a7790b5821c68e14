package dev.berth.network;

/** The zones of two machines of which one connects to the other. */
record ZonePair(Standing source, Standing target) {
  /** Whether they are in one zone, so that nothing may stand between them. */
  boolean areOne() {
    return areKnown() && source.zone().equals(target.zone());
  }

  /** Whether no zone is known of either. */
  boolean areUnknown() {
    return source.isOfNoZone() && target.isOfNoZone();
  }

  private boolean areKnown() {
    return !source.isOfNoZone() && !target.isOfNoZone();
  }

  /** Whether the target is in a zone that the source is not in. */
  boolean areApart() {
    return areKnown() && !areOne() || comesFromNoZone();
  }

  /** Whether the source is in no known zone, and surely not in that of the target. */
  boolean comesFromNoZone() {
    return source.isOfNoZone() && !target.isOfNoZone() && !target.mayBeBeside(source);
  }

  /** Whether nothing need stand between the two where connections leave. */
  boolean mayLeaveUnseen() {
    return source.isOfNoZone() || target.mayBeBeside(source);
  }
}
