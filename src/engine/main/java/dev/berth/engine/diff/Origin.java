package dev.berth.engine.diff;

import dev.berth.model.Certainty;
import dev.berth.model.Version;
import java.util.Locale;

/**
 * Who says what holds.
 *
 * @param note what people are told of it
 * @param version the version that a catalogued default is of; empty elsewhere
 * @param certainty how sure such a default is
 */
record Origin(Kind kind, String note, String version, Certainty certainty) {
  private static final String URL = "from its URL";

  /** What is declared at the thing itself. */
  static final Origin DECLARED = of(Kind.DECLARED, "declared");

  /** What the declaration format documents for all versions. */
  static final Origin DOCUMENTED = of(Kind.DEFAULT, "the default");

  /** Nothing is said, and there is no default. */
  static final Origin NONE = of(Kind.NONE, "");

  /** Kinds of origins. */
  enum Kind {
    DECLARED,
    DEFAULT,
    /** Of the minimum and the number of engine ports, one is declared. */
    PARTLY,
    /** What another part of the declaration says. */
    INHERITED,
    NONE;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static Origin of(Kind kind, String note) {
    return new Origin(kind, note, "", Certainty.CONFIRMED);
  }

  /** The default of the catalogue in a version. */
  static Origin byDefault(Version version, Certainty certainty) {
    String note = "the default in " + version + certainty.note();
    return new Origin(Kind.DEFAULT, note, version.toString(), certainty);
  }

  /** What is in part such a default. */
  static Origin partly(Version version, Certainty certainty) {
    String note = "partly declared, else the default in " + version + certainty.note();
    return new Origin(Kind.PARTLY, note, version.toString(), certainty);
  }

  /** What the address of the same thing says. */
  static Origin ofUrl() {
    return of(Kind.INHERITED, URL);
  }

  /** What another part of the declaration says, in words which one. */
  static Origin inherited(String from) {
    return of(Kind.INHERITED, from);
  }

  /** The word for programs; empty where nothing is a default of the catalogue. */
  String certaintyKey() {
    return version.isEmpty() ? "" : certainty.name().toLowerCase(Locale.ROOT);
  }

  boolean isDeclared() {
    return kind == Kind.DECLARED;
  }

  boolean isDefault() {
    return kind == Kind.DEFAULT;
  }

  /** Whether it is worth a word beside what is said. */
  boolean isNoteworthy() {
    return isAssumed();
  }

  /** Whether it holds, or a part of it, without being declared here. */
  boolean isAssumed() {
    return kind == Kind.DEFAULT || kind == Kind.PARTLY || kind == Kind.INHERITED;
  }

  /** Whether a change of it is a change of something else, where that is told. */
  boolean isToldElsewhere() {
    return kind == Kind.INHERITED && !note.equals(URL);
  }
}
