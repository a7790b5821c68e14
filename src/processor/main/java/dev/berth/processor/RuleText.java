package dev.berth.processor;

/** Holds the texts of a rule against the house style. */
final class RuleText {
  private final Refusals refusals;

  RuleText(Refusals refusals) {
    this.refusals = refusals;
  }

  void check(Mark rule) {
    checkSummary(rule, rule.text("summary"));
    checkSentences(rule, "why");
    checkSentences(rule, "fix");
  }

  private void checkSummary(Mark rule, String summary) {
    if (summary.isEmpty()) {
      refuse(rule, "summary", "is empty");
    } else if (startsLikeASentence(summary)) {
      refuse(rule, "summary", "starts with a capital");
    }
    if (summary.endsWith(".")) {
      refuse(rule, "summary", "ends with a period");
    }
  }

  private void checkSentences(Mark rule, String name) {
    String text = rule.text(name);
    if (text.isEmpty()) {
      refuse(rule, name, "is empty");
    } else if (!text.endsWith(".")) {
      refuse(rule, name, "does not end with a period");
    }
  }

  /** An abbreviation such as TERR may start a summary. */
  private static boolean startsLikeASentence(String text) {
    boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return Character.isUpperCase(text.charAt(0)) && !abbreviation;
  }

  private void refuse(Mark rule, String name, String what) {
    refusals.refuse(rule, rule.value(name), name + " " + what);
  }
}
