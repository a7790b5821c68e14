package dev.berth.engine.problem;

import dev.berth.diagnostic.Severity;

/** What the engine itself finds wrong, before and beside all rules. */
public enum Problem implements Remark {
  UNREADABLE_FILE(
      Severity.ERROR,
      "file cannot be read",
      "What cannot be read is not checked.",
      "Give the path of a readable file."),
  NO_CONTENT(
      Severity.ERROR,
      "file declares nothing",
      "An empty declaration would pass every check.",
      "Declare the environment, or leave the file out."),
  SYNTAX(
      Severity.ERROR,
      "text is not well-formed YAML or JSON",
      "What cannot be parsed is not checked.",
      "Correct the syntax at this place."),
  DUPLICATE_KEY(
      Severity.ERROR,
      "key is given twice",
      "Readers differ in which of the two they take.",
      "Remove one of the two entries."),
  UNDEFINED_ALIAS(
      Severity.ERROR,
      "alias has no anchor",
      "The alias stands for nothing.",
      "Define the anchor before the alias, or write the value out."),
  RECURSIVE_ALIAS(
      Severity.ERROR,
      "anchor contains itself",
      "The value would be endless.",
      "Write the inner value out."),
  INVALID_MERGE(
      Severity.ERROR,
      "merge key does not name mappings",
      "Only mappings can be merged into a mapping.",
      "Merge a mapping or a list of mappings."),
  UNSUPPORTED_KEY(
      Severity.ERROR,
      "key is not a plain name",
      "A declaration has names for keys only.",
      "Write a name."),
  UNSUPPORTED_TAG(
      Severity.ERROR,
      "tag has no meaning here",
      "Readers differ in what they make of the value.",
      "Remove the tag, and put text in quotes."),
  LIMIT_EXCEEDED(
      Severity.ERROR,
      "input is larger than berth reads",
      "The rest of the file is not checked.",
      "Split the file."),
  UNKNOWN_KEY(
      Severity.ERROR,
      "key is not known",
      "The value has no effect.",
      "Correct the name, or start it with x- if it is for your own use."),
  MISSING_KEY(
      Severity.ERROR,
      "required key is missing",
      "Without it the declaration cannot be checked.",
      "Add the key."),
  WRONG_TYPE(
      Severity.ERROR,
      "value is of the wrong type",
      "The value cannot be used.",
      "Write a value of the type that is expected."),
  UNKNOWN_VALUE(
      Severity.ERROR,
      "value is none of the choices",
      "The value cannot be used.",
      "Write one of the choices."),
  INVALID_PORT(
      Severity.ERROR,
      "value is not a port",
      "Readers differ in what they make of the value, or nothing can listen there.",
      "Write a number from 1 to 65535 in plain digits."),
  OUT_OF_RANGE(
      Severity.ERROR,
      "number is out of range",
      "The value cannot be used.",
      "Write a number within the range."),
  INVALID_FORMAT(
      Severity.ERROR,
      "text is not of the expected form",
      "The value cannot be used.",
      "Write the value in the form that is expected."),
  WRONG_SIZE(
      Severity.ERROR,
      "list or text has the wrong size",
      "The value cannot be used.",
      "Add or remove items."),
  INVALID_SHAPE(
      Severity.ERROR,
      "value does not fit the declaration format",
      "The value cannot be used.",
      "Write the value as the format describes it."),
  INVALID_ALLOWANCE(
      Severity.ERROR,
      "finding is allowed in a way that berth does not understand",
      "What was meant to be left alone is reported all the same, or would be for no reason.",
      "Write: berth: allow RULE -- REASON."),
  UNKNOWN_RULE(
      Severity.ERROR,
      "configuration or baseline names no rule",
      "What is said of the rule has no effect.",
      "Correct the name, or remove the entry."),
  INVALID_OPTION(
      Severity.ERROR,
      "option is not one of the rule, or its value is not one of the option",
      "The rule cannot be asked so.",
      "Correct the option, or remove it."),
  INVALID_RULE(
      Severity.ERROR,
      "rule file does not say what berth could ask",
      "The rule cannot be asked, and what it would find would be missing.",
      "Correct the rule file at this place."),
  INVALID_PACK(
      Severity.ERROR,
      "configuration names a pack that is no folder of rule files",
      "The rules cannot be asked, and what they would find would be missing.",
      "Name a folder of the project that holds rule files."),
  UNMET_REQUIREMENT(
      Severity.ERROR,
      "configuration is for another version of berth",
      "Other versions know other rules.",
      "Run a version that is required."),
  SEVERAL_CONFIGURATIONS(
      Severity.ERROR,
      "configuration or baseline has more than one document",
      "Only one of them could count.",
      "Put all into one document."),
  DUPLICATE_ENTRY(
      Severity.ERROR,
      "baseline has two entries for the same findings",
      "Only one of them could count.",
      "Remove one of the two entries."),
  RECURSIVE_EXTENDS(
      Severity.ERROR,
      "configuration builds on itself",
      "Nobody could tell which setting counts.",
      "Remove the file from extends."),
  MISSING_BASE(
      Severity.ERROR,
      "configuration builds on a file that is not there",
      "Nobody could tell what holds.",
      "Correct the path, or remove it."),
  FOREIGN_BASE(
      Severity.ERROR,
      "configuration builds on a file outside the project",
      "What the file holds could be shown to people who may not read it.",
      "Put the file into the project."),
  FOREIGN_LINK(
      Severity.ERROR,
      "configuration or baseline is a link out of the project",
      "What the file holds could be shown to people who may not read it.",
      "Put the file itself in the place of the link, or name it with --config or --baseline."),
  UNKNOWN_VERSION(
      Severity.WARNING,
      "Spotfire version is none of those that are catalogued",
      "Defaults and limits are those of another version.",
      "Declare a catalogued version."),
  RULE_CRASHED(
      Severity.ERROR,
      "rule failed",
      "What the rule would have found is missing.",
      "Report the failure to the author of the rule."),
  FINDINGS_OMITTED(
      Severity.INFO,
      "findings are left out",
      "So many findings of one kind say no more than the first of them.",
      "Mend what is shown, and run berth again.");

  private final RemarkText text;

  Problem(Severity severity, String summary, String why, String fix) {
    this.text = new RemarkText(severity, summary, why, fix);
  }

  @Override
  public RemarkText text() {
    return text;
  }

  /** Whether findings may be missing where a problem with this id is reported. */
  public static boolean leavesUnchecked(String id) {
    return id.equals(UNREADABLE_FILE.id())
        || id.equals(LIMIT_EXCEEDED.id())
        || id.equals(RULE_CRASHED.id());
  }
}
