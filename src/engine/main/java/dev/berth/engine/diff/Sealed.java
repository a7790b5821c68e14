package dev.berth.engine.diff;

import dev.berth.model.Secret;

/** A secret, of which nobody hears more than that it is another one. */
record Sealed(Secret secret) implements Content {
  @Override
  public String meaning() {
    return Secret.SHOWN;
  }

  @Override
  public boolean isSame(Content other) {
    return equals(other);
  }

  @Override
  public String text(Veil veil) {
    return Secret.SHOWN;
  }

  @Override
  public String became(Passage passage) {
    return Verb.CHANGED.words();
  }

  @Override
  public String appeared(Passage passage) {
    return Verb.SET.words();
  }

  @Override
  public String vanished(Passage passage) {
    return Verb.UNSET.words();
  }

  @Override
  public String enumerated(String words, Veil veil) {
    return "a " + words;
  }
}
