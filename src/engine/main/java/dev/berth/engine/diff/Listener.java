package dev.berth.engine.diff;

/**
 * Something that listens if it is on.
 *
 * @param port the port that it listens on, or would
 */
record Listener(boolean isOn, Content port) implements Content {
  @Override
  public String meaning() {
    return isOn + " " + port.meaning();
  }

  @Override
  public boolean isIdle() {
    return !isOn;
  }

  @Override
  public String text(Veil veil) {
    String at = port == NOTHING ? "" : "port " + port.text(veil);
    if (isOn) {
      return at.isEmpty() ? "on" : at;
    }
    return at.isEmpty() ? "off" : "off, with " + at;
  }

  @Override
  public String enumerated(String words, Veil veil) {
    boolean at = isOn && port != NOTHING;
    return words + (at ? " on " : " ") + text(veil);
  }

  @Override
  public Verb verb(Content after) {
    boolean on = ((Listener) after).isOn;
    if (isOn == on) {
      return on ? Verb.MOVED : Verb.CHANGED;
    }
    return on ? Verb.TURNED_ON : Verb.TURNED_OFF;
  }

  @Override
  public String became(Passage passage) {
    return switch (passage.verb()) {
      case TURNED_ON -> "turned on: " + passage.after();
      case TURNED_OFF -> "turned off; before: " + passage.before();
      default -> Content.super.became(passage);
    };
  }
}
