package dev.berth.engine.diff;

import dev.berth.model.DatabaseUrl;
import dev.berth.model.HostNames;
import dev.berth.source.Span;
import java.util.Set;

/** Contents that are one text. */
final class Texts {
  /** What is said where two texts differ only in what nobody may see of them. */
  private static final String HIDDEN = "changed in a part that is not shown";

  private Texts() {}

  /** A number or a word of the format, which needs no quotes. */
  record Word(String word) implements Content {
    @Override
    public String meaning() {
      return word;
    }

    @Override
    public String text(Veil veil) {
      return word;
    }
  }

  /** A text that people made up, which is shown in quotes but for what nobody may see of it. */
  private interface MadeUp extends Content {
    String written();

    Span place();

    @Override
    default String text(Veil veil) {
      return veil.quoted(written(), place());
    }

    @Override
    default String bare(Veil veil) {
      return veil.of(written(), place());
    }
  }

  /** What somebody made up: a name, a path, an address. */
  record Quoted(String written, String meaning, Span place) implements MadeUp {
    @Override
    public String became(Passage passage) {
      return isAlike(passage) ? HIDDEN : MadeUp.super.became(passage);
    }
  }

  /** The address of a database, which may be another one in what nobody may see of it. */
  record Url(DatabaseUrl url, Span place) implements MadeUp {
    @Override
    public String written() {
      return url.toString();
    }

    @Override
    public String meaning() {
      return url.toString();
    }

    @Override
    public boolean isSame(Content other) {
      return other instanceof Url that && url.equals(that.url);
    }

    @Override
    public String became(Passage passage) {
      return isAlike(passage) ? HIDDEN : MadeUp.super.became(passage);
    }
  }

  private static boolean isAlike(Passage passage) {
    String before = passage.from().text(passage.veil());
    return before.equals(passage.to().text(passage.veil()));
  }

  /** The name of another thing. */
  record Reference(Kind kind, String written, String meaning, Span place) implements MadeUp {
    @Override
    public Content following(Renames renames) {
      return new Reference(kind, written, renames.now(kind, meaning), place);
    }
  }

  /**
   * The name of the thing itself.
   *
   * @param meaning the same for spellings of one name
   */
  record OwnName(String written, String meaning, Span place) implements MadeUp {
    @Override
    public Verb verb(Content after) {
      return Verb.RENAMED;
    }

    @Override
    public String appeared(Passage passage) {
      return "named " + passage.after();
    }

    @Override
    public String vanished(Passage passage) {
      return "no longer named; before: " + passage.before();
    }
  }

  /**
   * The name of a machine.
   *
   * @param machine all names that are declared of it
   */
  record HostName(String written, Set<String> machine, Span place) implements MadeUp {
    @Override
    public String meaning() {
      return HostNames.key(written);
    }

    @Override
    public Verb verb(Content after) {
      return isOneMachine((HostName) after) ? Verb.CHANGED : Verb.MOVED;
    }

    /** Whether it is that of the same machine as another one. */
    boolean isOneMachine(HostName that) {
      return machine.contains(HostNames.key(that.written))
          || that.machine.contains(HostNames.key(written));
    }

    @Override
    public String became(Passage passage) {
      return isOneMachine((HostName) passage.to())
          ? "called " + passage.after() + " instead of " + passage.before() + ", the same machine"
          : MadeUp.super.became(passage);
    }
  }
}
