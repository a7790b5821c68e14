package dev.berth.engine.pack;

import dev.berth.engine.pack.Condition.Presence;
import dev.berth.source.Located;
import java.util.function.BiConsumer;

/** Holds a condition against the key whose values it judges. */
final class ConditionCheck {
  private final BiConsumer<Located, String> refusals;

  ConditionCheck(BiConsumer<Located, String> refusals) {
    this.refusals = refusals;
  }

  void check(Condition condition, Key key) {
    String holds = "the key " + key.name() + " holds " + key.kind().label();
    if (condition.isEmpty()) {
      refusals.accept(condition, "the condition asks for nothing");
    }
    if (condition.presence() != Presence.ANY && key.kind() == Kind.STATE) {
      refusals.accept(condition, holds + " wherever nothing is said of it");
    }
    boolean mere = key.kind() == Kind.SECRET || key.kind() == Kind.PART;
    if (condition.judgesValues() && mere) {
      refusals.accept(condition, holds + ", which can only be present or absent");
      return;
    }
    for (Literal literal : condition.literals()) {
      if (!literal.fits(key)) {
        String choices = key.choices().isEmpty() ? "" : ": " + String.join(", ", key.choices());
        refusals.accept(literal, holds + choices + ", and never this");
      }
    }
    checkBounds(condition, key, holds);
    checkPattern(condition, key, holds);
  }

  private void checkBounds(Condition condition, Key key, String holds) {
    boolean bounded = condition.minimum().isPresent() || condition.maximum().isPresent();
    if (bounded && key.kind() != Kind.NUMBER) {
      refusals.accept(condition, holds + ", which has no bounds");
    }
    boolean both = condition.minimum().isPresent() && condition.maximum().isPresent();
    if (both && condition.minimum().get().value() > condition.maximum().get().value()) {
      refusals.accept(condition.minimum().get(), "the minimum is above the maximum");
    }
  }

  private void checkPattern(Condition condition, Key key, String holds) {
    if (condition.pattern().isEmpty()) {
      return;
    }
    String wrong = condition.pattern().get().value().wrong();
    if (!wrong.isEmpty()) {
      refusals.accept(condition.pattern().get(), wrong);
    } else if (key.kind() != Kind.TEXT) {
      refusals.accept(condition.pattern().get(), holds + ", which has no pattern");
    }
  }
}
