package dev.berth.engine.pack;

import dev.berth.engine.secret.Redaction;
import dev.berth.engine.shape.Placed;
import dev.berth.source.Located;
import java.util.function.BiConsumer;

/** Holds the texts of a rule to the form that people expect, as the annotation processor does. */
final class RuleWords {
  /** What a text starts with that is still to be written. */
  static final String BLANK = "TODO ";

  private final BiConsumer<Located, String> refusals;

  RuleWords(BiConsumer<Located, String> refusals) {
    this.refusals = refusals;
  }

  /** Whether nothing is left to be written; what is left is refused. */
  boolean isWritten(Draft draft) {
    boolean written = isWritten("summary", draft.summary().orElseThrow());
    written &= isWritten("why", draft.why().orElseThrow());
    written &= isWritten("fix", draft.fix().orElseThrow());
    for (Placed<String> source : draft.sources()) {
      written &= isWritten("source", source);
    }
    return written & isWritten("message", draft.message().orElseThrow());
  }

  private boolean isWritten(String name, Placed<String> text) {
    boolean blank = text.value().startsWith(BLANK);
    if (blank) {
      String what = text.value().substring(BLANK.length());
      refusals.accept(text, name + " is still to be written: " + what);
    }
    return !blank;
  }

  void check(Draft draft) {
    Placed<String> summary = draft.summary().orElseThrow();
    if (startsLikeASentence(summary.value())) {
      refusals.accept(summary, "summary starts with a capital");
    }
    if (summary.value().strip().endsWith(".")) {
      refusals.accept(summary, "summary ends with a period");
    }
    checkLine(summary, "summary");
    checkLine(draft.message().orElseThrow(), "message");
    checkSentences(draft.why().orElseThrow(), "why");
    checkSentences(draft.fix().orElseThrow(), "fix");
    draft.sources().forEach(this::checkHarmless);
  }

  /** Every report shows where a rule comes from. */
  private void checkHarmless(Placed<String> source) {
    if (!Redaction.ofAddresses(source.value()).equals(source.value())) {
      refusals.accept(source, "source has the name or the password of a user in it");
    }
  }

  private void checkLine(Placed<String> text, String name) {
    if (text.value().isBlank() || text.value().indexOf('\n') >= 0) {
      refusals.accept(text, name + " is not one line");
    }
  }

  private void checkSentences(Placed<String> text, String name) {
    if (!text.value().strip().endsWith(".")) {
      refusals.accept(text, name + " does not end with a period");
    }
  }

  /** An abbreviation such as TERR may start a summary. */
  private static boolean startsLikeASentence(String text) {
    boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return Character.isUpperCase(text.charAt(0)) && !abbreviation;
  }
}
