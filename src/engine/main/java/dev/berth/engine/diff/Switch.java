package dev.berth.engine.diff;

/** Whether something is on. */
record Switch(boolean isOn) implements Content {
  @Override
  public String meaning() {
    return isOn ? "on" : "off";
  }

  @Override
  public String text(Veil veil) {
    return meaning();
  }

  @Override
  public Verb verb(Content after) {
    return ((Switch) after).isOn ? Verb.TURNED_ON : Verb.TURNED_OFF;
  }

  @Override
  public String became(Passage passage) {
    return passage.verb().words();
  }
}
