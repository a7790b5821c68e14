package dev.berth.engine.load;

import dev.berth.engine.problem.Problem;
import java.util.Locale;

/** Our words for what the YAML parser says about the character at one offset. */
final class YamlWording {
  private static final String HELP = Problem.SYNTAX.fix();
  private static final String QUOTE = "Put the value in quotes.";
  private static final String SPACES = "Indent with spaces.";
  private static final String ALIGN =
      "Indent all entries of one collection by the same number of spaces.";

  private final String text;
  private final int at;
  private final int context;

  /** For a problem at an offset, in something that began at {@code context}. */
  YamlWording(String text, int at, int context) {
    this.text = text;
    this.at = at;
    this.context = context;
  }

  /** What is to be seen at the place where it began. */
  static String opened(String context) {
    String what = context == null ? "" : context;
    if (what.endsWith("quoted scalar")) {
      return "the quote opens here";
    }
    if (what.contains("flow")) {
      return "the bracket opens here";
    }
    return what.contains("block mapping") || what.contains("block collection")
        ? "the entries start here"
        : "";
  }

  Wording missingColon() {
    int start = Lines.start(text, context);
    return isConflictMarker(start)
        ? conflict()
        : new Wording(
            "a \":\" is missing behind the key", "Write a colon and a blank behind the key.");
  }

  Wording of(String context, String problem) {
    if (isConflictMarker(Lines.start(text, at))) {
      return conflict();
    }
    if (isTab(problem)) {
      return new Wording("tab used as indentation", SPACES);
    }
    String where = context == null ? "" : context;
    if (where.endsWith("quoted scalar")) {
      return inQuotes(problem);
    }
    if (where.contains("flow")) {
      return inBrackets(where, problem);
    }
    if (where.endsWith("an anchor") || where.endsWith("an alias")) {
      return new Wording(
          found() + " is not allowed in the name of an anchor", "Choose a plain name.");
    }
    if (where.endsWith("a tag")) {
      return new Wording("tag is not well-formed", "Remove the tag.");
    }
    return where.contains("block scalar") ? inBlockScalar(problem) : elsewhere(problem);
  }

  private boolean isTab(String problem) {
    return problem.contains("TAB") || at < text.length() && text.charAt(at) == '\t';
  }

  private Wording inQuotes(String problem) {
    if (problem.startsWith("found unexpected")) {
      return new Wording("quote is not closed", "Close the quote.");
    }
    if (problem.contains("escape")) {
      String escape = text.substring(escapeStart(), Math.min(at + 1, text.length()));
      return new Wording(
          "\"" + escape + "\" is no valid escape",
          "Write \\\\ for a backslash, or use single quotes.");
    }
    return other(problem);
  }

  /** Where an escape begins that turned out wrong at this offset. */
  int escapeStart() {
    return Math.max(context, text.lastIndexOf('\\', at));
  }

  private Wording inBrackets(String where, String problem) {
    boolean mapping = where.contains("mapping");
    char close = mapping ? '}' : ']';
    if (isAtEnd() || problem.endsWith("<document start>") || problem.endsWith("<document end>")) {
      String open = mapping ? "{" : "[";
      return new Wording("\"" + open + "\" is not closed", "Close the bracket.");
    }
    if (problem.startsWith("expected ','")) {
      String expected = "\",\" or \"" + close + "\" expected before " + found();
      return new Wording(expected, "Separate the entries with commas, and close the bracket.");
    }
    return elsewhere(problem);
  }

  private Wording inBlockScalar(String problem) {
    if (problem.contains("leading empty lines")) {
      return new Wording(
          "a blank line is indented deeper than the text below it", "Remove the blanks.");
    }
    return new Wording(
        found() + " is not allowed behind \"|\" or \">\"", "Start the text on the next line.");
  }

  private Wording elsewhere(String problem) {
    if (problem.startsWith("mapping values are not allowed")) {
      return misplacedColon();
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return new Wording(
          "a list item is not allowed here",
          "Put list items on lines of their own, below the key.");
    }
    if (problem.startsWith("expected <block end>")) {
      return misplaced();
    }
    if (problem.startsWith("found undefined tag handle")) {
      String handle = problem.substring(problem.lastIndexOf(' ') + 1);
      return new Wording(
          "tag handle " + Shown.quoted(handle) + " is not defined", "Remove the tag.");
    }
    if (problem.startsWith("found character")) {
      return new Wording(found() + " cannot start a value", QUOTE);
    }
    if (problem.startsWith("expected '<document end>'")) {
      return new Wording(
          "a directive is not allowed within a document", "Write a line \"...\" before it.");
    }
    if (problem.startsWith("expected '<document start>'")) {
      return new Wording(
          "text behind the end of the document", "Start another document with a line \"---\".");
    }
    return problem.startsWith("expected the node content")
        ? new Wording("a value is expected before " + found(), HELP)
        : other(problem);
  }

  private Wording misplacedColon() {
    int start = Lines.start(text, at);
    if (at - start > Limits.KEY) {
      return new Wording("key is longer than 1024 characters", "Shorten the key.");
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
        : new Wording("text behind the end of the value", QUOTE);
  }

  private Wording other(String problem) {
    String first = problem.substring(0, Math.min(1, problem.length())).toLowerCase(Locale.ROOT);
    return new Wording(
        problem.isEmpty() ? "text is not well-formed" : first + problem.substring(first.length()),
        HELP);
  }

  private boolean isAtEnd() {
    return Lines.skipSpace(text, at) >= text.length();
  }

  private String found() {
    return isAtEnd() ? "the end of the text" : Shown.character(text.codePointAt(at));
  }

  private boolean isConflictMarker(int line) {
    return text.startsWith("<<<<<<<", line)
        || text.startsWith("=======", line)
        || text.startsWith(">>>>>>>", line)
        || text.startsWith("|||||||", line);
  }

  private static Wording conflict() {
    return new Wording("unresolved merge conflict", "Resolve the conflict and remove the markers.");
  }
}
