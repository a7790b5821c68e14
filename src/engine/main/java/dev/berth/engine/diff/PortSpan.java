package dev.berth.engine.diff;

/** A port, or ports from a first to a last one, which may be the wrong way round. */
record PortSpan(int first, int last) implements Content {
  @Override
  public String meaning() {
    return toString();
  }

  @Override
  public String text(Veil veil) {
    return toString();
  }

  @Override
  public String toString() {
    return first == last ? Integer.toString(first) : first + "-" + last;
  }

  @Override
  public Verb verb(Content after) {
    PortSpan to = (PortSpan) after;
    if (first > last || to.first > to.last) {
      return Verb.CHANGED;
    }
    if (last - first == to.last - to.first) {
      return Verb.MOVED;
    }
    if (to.first <= first && last <= to.last) {
      return Verb.WIDENED;
    }
    return first <= to.first && to.last <= last ? Verb.NARROWED : Verb.CHANGED;
  }
}
