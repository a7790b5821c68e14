package dev.berth.engine.pack;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.model.Value;
import java.util.Optional;

/**
 * What a value has to become if it is not as it has to be, where there is only one thing, or one
 * that is nearest.
 *
 * @param text what is to stand there; empty if nothing is to be there
 */
record Remedy(Way way, Key key, String text) {
  /** What is done to a value. */
  enum Way {
    NONE,
    WRITE,
    REMOVE
  }

  static Remedy of(Key key, Condition required) {
    if (key.kind() == Kind.SECRET) {
      return new Remedy(Way.NONE, key, "");
    }
    if (required.presence() == Condition.Presence.ABSENT) {
      return new Remedy(Way.REMOVE, key, "");
    }
    boolean pattern = required.pattern().isPresent() || !required.choices().isEmpty();
    boolean bounded = required.minimum().isPresent() != required.maximum().isPresent();
    boolean one = required.constant().isPresent() != bounded;
    if (required.presence() != Condition.Presence.ANY || pattern || !one) {
      return new Remedy(Way.NONE, key, "");
    }
    String bound =
        required.minimum().or(required::maximum).map(each -> "" + each.value()).orElse("");
    return new Remedy(Way.WRITE, key, required.constant().map(Literal::text).orElse(bound));
  }

  /** The way to mend a value, if it is written anywhere. */
  Optional<Fix> fix(Value<?> value) {
    if (way == Way.NONE || !value.isWritten()) {
      return Optional.empty();
    }
    Edit removed = key.isList() ? Edit.withoutItem(value) : Edit.withoutEntry(value);
    Edit edit = way == Way.WRITE ? Edit.value(value, value.shown(), text) : removed;
    return Optional.of(Fix.unsafe(title(), edit));
  }

  /** The same in Java, for a finding about {@code value}; empty if there is no way. */
  String java() {
    String edit =
        switch (way) {
          case NONE -> "";
          case WRITE -> "Edit.value(value, value.shown(), " + JavaText.literal(text) + ")";
          case REMOVE -> (key.isList() ? "Edit.withoutItem" : "Edit.withoutEntry") + "(value)";
        };
    return edit.isEmpty() ? "" : "Fix.unsafe(" + JavaText.literal(title()) + ", " + edit + ")";
  }

  private String title() {
    String name = key.name().substring(key.name().lastIndexOf('/') + 1);
    return way == Way.REMOVE ? "Remove " + name : "Set " + name + " to " + text;
  }
}
