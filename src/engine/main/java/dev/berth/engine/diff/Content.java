package dev.berth.engine.diff;

/** What is said of a thing under one key, and how it is told that it became something else. */
interface Content {
  /** Nothing is said. */
  Content NOTHING = new Nothing();

  /** Something is said that nobody can read: nothing is concluded from it. */
  Content UNREADABLE = new Unreadable();

  /** The same for contents of one type that mean the same; of secrets it says nothing. */
  String meaning();

  /** Whether the other one means the same. It is of the same type. */
  default boolean isSame(Content other) {
    return meaning().equals(other.meaning());
  }

  /** The same once what it refers to has its new name. */
  default Content following(Renames renames) {
    return this;
  }

  /** What it says, in words. */
  String text(Veil veil);

  /** The same for programs, which need no quotes around it. */
  default String bare(Veil veil) {
    return text(veil);
  }

  /** What became of it, where another content of the same type took its place. */
  default Verb verb(Content after) {
    return Verb.CHANGED;
  }

  /** The end of a sentence that says so, behind the words for the key. */
  default String became(Passage passage) {
    return passage.verb().words() + " from " + passage.before() + " to " + passage.after();
  }

  /** The end of a sentence that tells of something new. */
  default String appeared(Passage passage) {
    return "set to " + passage.after();
  }

  /** The end of a sentence that tells of what is gone. */
  default String vanished(Passage passage) {
    return "no longer set; before: " + passage.before();
  }

  /** Part of a list of what is said of a new thing. */
  default String enumerated(String words, Veil veil) {
    return words + " " + text(veil);
  }

  /** Whether nobody is concerned by defaults that change while all else stays as it is. */
  default boolean isIdle() {
    return false;
  }

  /** Nothing. */
  record Nothing() implements Content {
    @Override
    public String meaning() {
      return "";
    }

    @Override
    public String text(Veil veil) {
      return "nothing";
    }
  }

  /** What nobody can read. */
  record Unreadable() implements Content {
    @Override
    public String meaning() {
      return "";
    }

    @Override
    public String text(Veil veil) {
      return "what cannot be read";
    }
  }
}
