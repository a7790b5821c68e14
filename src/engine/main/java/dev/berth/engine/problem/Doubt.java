package dev.berth.engine.problem;

import dev.berth.diagnostic.Severity;
import java.util.HashSet;
import java.util.Set;

/** What the engine reads in one way, although others may read it in another. */
public enum Doubt implements Remark {
  UNUSUAL_ENCODING(
      Severity.WARNING,
      "text is not UTF-8",
      "Other readers may take it for another text, or refuse it.",
      "Save the file as UTF-8."),
  HIDDEN_CHARACTER(
      Severity.WARNING,
      "character reorders or hides text",
      "People see another text than programs read.",
      "Remove the character."),
  UNPAIRED_SURROGATE(
      Severity.WARNING,
      "escape stands for half of a character",
      "There is no such text; readers refuse it, or put another character in its place.",
      "Write both halves, or the character itself."),
  AMBIGUOUS_SCALAR(
      Severity.WARNING,
      "value has no quotes and is more than text to some readers",
      "Readers differ in what they make of the value.",
      "Put the value in quotes."),
  IGNORED_DIRECTIVE(
      Severity.WARNING,
      "directive has no effect",
      "The document is read as YAML 1.2, whatever the directive says.",
      "Remove the directive."),
  REDEFINED_ANCHOR(
      Severity.WARNING,
      "anchor is defined twice",
      "What an alias stands for depends on where it is.",
      "Give one of the two another name."),
  UNUSED_ALLOWANCE(
      Severity.WARNING,
      "a finding is allowed that there is not",
      "What is left over would hide the mistake when it comes back.",
      "Remove it."),
  EXPIRED_ALLOWANCE(
      Severity.WARNING,
      "a finding was allowed for a time that is over",
      "The finding is reported again.",
      "Mend the finding, or give a later day."),
  UNUSED_BASELINE_ENTRY(
      Severity.ERROR,
      "baseline knows of more findings than there are",
      "What is left over would hide the mistake when it comes back.",
      "Run: berth baseline update."),
  EXPIRED_BASELINE_ENTRY(
      Severity.WARNING,
      "entry of the baseline held for a time that is over",
      "The finding is reported again.",
      "Mend the finding, or give a later day."),
  UNUSED_ANCHOR(
      Severity.INFO,
      "anchor is not used",
      "No alias stands for the value.",
      "Remove the anchor, or use it.");

  private final RemarkText text;

  Doubt(Severity severity, String summary, String why, String fix) {
    this.text = new RemarkText(severity, summary, why, fix);
  }

  /** The ids of all of them, in a set of its own. */
  public static Set<String> ids() {
    Set<String> ids = new HashSet<>();
    for (Doubt doubt : values()) {
      ids.add(doubt.id());
    }
    return ids;
  }

  /** Whether one of them has this id. */
  public static boolean isNamed(String id) {
    for (Doubt doubt : values()) {
      if (doubt.id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public RemarkText text() {
    return text;
  }
}
