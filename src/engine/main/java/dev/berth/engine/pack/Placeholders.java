package dev.berth.engine.pack;

import java.util.ArrayList;
import java.util.List;

/** What may stand in braces in the message of a rule. */
final class Placeholders {
  /** How messages call the subject. */
  static final String NAME = "name";

  /** The value that is wrong. */
  static final String VALUE = "value";

  /** What it might be. */
  static final String ALLOWED = "allowed";

  /** How messages call the subject that has the value already. */
  static final String OTHER = "other";

  private Placeholders() {}

  /** Those that are no keys, of a rule with such a demand. */
  static List<String> own(Demand demand) {
    List<String> names = new ArrayList<>(List.of(NAME, VALUE));
    boolean allows =
        demand instanceof Refers
            || demand instanceof Condition condition && !condition.allowedWords().isEmpty();
    if (allows) {
      names.add(ALLOWED);
    }
    if (demand instanceof Unique) {
      names.add(OTHER);
    }
    return names;
  }

  /** The same, and the keys of the subject that hold one value which may be shown. */
  static List<String> of(Subject subject, Demand demand) {
    List<String> names = own(demand);
    for (Key key : subject.keys()) {
      boolean shown = key.kind() != Kind.SECRET && key.kind() != Kind.PART;
      if (!key.isList() && shown && !names.contains(key.name())) {
        names.add(key.name());
      }
    }
    return names;
  }
}
