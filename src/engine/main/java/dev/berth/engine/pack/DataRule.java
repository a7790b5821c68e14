package dev.berth.engine.pack;

import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.model.Value;
import dev.berth.rule.Rule;
import dev.berth.rule.RuleDoc;
import dev.berth.rule.RuleInfo;
import java.util.Map;

/**
 * A rule that was written as data, and is whole.
 *
 * @param info what runs and people know of it
 * @param at the key that it judges
 * @param only what the subject has to be to be judged
 * @param message what it says
 */
record DataRule(
    RuleInfo info,
    RuleDoc doc,
    Subject subject,
    Key at,
    Map<Key, Condition> only,
    Demand demand,
    Message message) {

  /** How the rule is asked. */
  Rule<?> rule() {
    if (demand instanceof Unique unique) {
      return new Repetition(this, unique);
    }
    return demand instanceof Refers refers
        ? new Referral(this, refers)
        : new Requirement(this, (Condition) demand);
  }

  /** Whether a subject is one that is judged. */
  boolean judges(Declared each) {
    for (Map.Entry<Key, Condition> condition : only.entrySet()) {
      for (Value<?> value : condition.getKey().of(each)) {
        if (!condition.getValue().holdsFor(value)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The message about a value of a subject, with one more thing that it may name. */
  String said(Declared each, Value<?> value, String further) {
    return message.with(
        name ->
            switch (name) {
              case Placeholders.NAME -> each.label();
              case Placeholders.VALUE -> value.shown();
              case Placeholders.ALLOWED, Placeholders.OTHER -> further;
              default -> subject.key(name).orElseThrow().of(each).get(0).shown();
            });
  }

  /** The class that a rule is asked about, which is wider than what it judges if it compares. */
  static Class<? extends Declared> asked(Subject subject, Demand demand) {
    return demand instanceof Unique ? Environment.class : subject.type();
  }
}
