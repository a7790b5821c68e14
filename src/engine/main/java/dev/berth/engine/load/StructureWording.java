package dev.berth.engine.load;

import dev.berth.engine.problem.Problem;
import java.util.Locale;

/** Our words for something that does not belong at an offset of a YAML text. */
record StructureWording(String text, int at) {
  private static final String HELP = Problem.SYNTAX.fix();
  private static final String QUOTE = "Put the value in quotes.";
  private static final String ALIGN =
      "Indent all entries of one collection by the same number of spaces.";

  Wording of(String problem) {
    if (problem.startsWith("mapping values are not allowed")) {
      return misplacedColon();
    }
    if (problem.startsWith("expected <block end>")) {
      return misplaced();
    }
    if (problem.startsWith("found undefined tag handle")) {
      String handle = problem.substring(problem.lastIndexOf(' ') + 1);
      return new Wording(
          "tag handle " + Shown.quoted(handle) + " is not defined", "Remove the tag.");
    }
    if (problem.startsWith("found duplicate")) {
      return new Wording("directive is given twice", "Remove one of the two.");
    }
    if (problem.startsWith("found character")) {
      return new Wording(found() + " cannot start a value", QUOTE);
    }
    return problem.startsWith("expected '<document") ? betweenDocuments(problem) : rare(problem);
  }

  private static Wording betweenDocuments(String problem) {
    return problem.startsWith("expected '<document end>'")
        ? new Wording(
            "a directive is not allowed within a document", "Write a line \"...\" before it.")
        : new Wording(
            "text behind the end of the document", "Start another document with a line \"---\".");
  }

  private Wording rare(String problem) {
    if (problem.startsWith("sequence entries are not allowed")) {
      return new Wording(
          "a list item is not allowed here",
          "Put list items on lines of their own, below the key.");
    }
    return problem.startsWith("expected the node content")
        ? new Wording("a value is expected before " + found(), HELP)
        : other(problem);
  }

  private Wording misplacedColon() {
    int start = Lines.start(text, at);
    if (at - start > Limits.KEY) {
      return new Wording("key is longer than " + Limits.KEY + " characters", "Shorten the key.");
    }
    int colon = text.indexOf(": ", start);
    return colon >= 0 && colon < at
        ? new Wording("a second \":\" on this line", QUOTE)
        : new Wording("this key is indented as if it continued the value above", ALIGN);
  }

  private Wording misplaced() {
    int start = Lines.start(text, at);
    return Lines.skipSpace(text, start) >= at
        ? new Wording("indentation fits no entry above", ALIGN)
        : new Wording("text behind the end of the value", "Put the whole value in quotes.");
  }

  /** The parser's own words, where it is not worth having others. */
  Wording other(String problem) {
    if (problem.isEmpty()) {
      return new Wording("text is not well-formed", HELP);
    }
    return new Wording(
        problem.substring(0, 1).toLowerCase(Locale.ROOT) + problem.substring(1), HELP);
  }

  boolean isAtEnd() {
    return Lines.skipSpace(text, at) >= text.length();
  }

  /** What stands at the offset. */
  String found() {
    return isAtEnd() ? "the end of the text" : Shown.character(text.codePointAt(at));
  }
}
