package dev.berth.engine.load;

/** Our words for what the YAML parser says about the character at one offset. */
final class YamlWording {
  private static final String SPACES = "Indent with spaces.";

  private final String text;
  private final int at;
  private final int context;
  private final StructureWording structure;

  /** For a problem at an offset, in something that began at {@code context}. */
  YamlWording(String text, int at, int context) {
    this.text = text;
    this.at = at;
    this.context = context;
    this.structure = new StructureWording(text, at);
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
    return where.contains("block scalar") ? inBlockScalar(problem) : atNode(where, problem);
  }

  private Wording atNode(String where, String problem) {
    if (where.endsWith("an anchor") || where.endsWith("an alias")) {
      return new Wording(
          structure.found() + " is not allowed in the name of an anchor", "Choose a plain name.");
    }
    if (where.endsWith("a directive")) {
      return new Wording("directive is not well-formed", "Write %YAML 1.2, or remove the line.");
    }
    return where.endsWith("a tag")
        ? new Wording("tag is not well-formed", "Remove the tag.")
        : structure.of(problem);
  }

  private boolean isTab(String problem) {
    return problem.contains("TAB") || at < text.length() && text.charAt(at) == '\t';
  }

  private Wording inQuotes(String problem) {
    if (problem.startsWith("found unexpected")) {
      return Wording.unclosed("quote", "Close the quote.");
    }
    if (problem.contains("escape")) {
      String escape = text.substring(escapeStart(), Math.min(at + 1, text.length()));
      return new Wording(
          "\"" + escape + "\" is no valid escape",
          "Write \\\\ for a backslash, or use single quotes.");
    }
    return structure.other(problem);
  }

  /** Where an escape begins that turned out wrong at this offset. */
  int escapeStart() {
    return Math.max(context, text.lastIndexOf('\\', at));
  }

  private Wording inBrackets(String where, String problem) {
    boolean mapping = where.contains("mapping");
    char close = mapping ? '}' : ']';
    if (structure.isAtEnd()
        || problem.endsWith("<document start>")
        || problem.endsWith("<document end>")) {
      String open = mapping ? "{" : "[";
      return Wording.unclosed("\"" + open + "\"", "Close the bracket.");
    }
    if (problem.startsWith("expected ','")) {
      String expected = "\",\" or \"" + close + "\" expected before " + structure.found();
      return new Wording(expected, "Separate the entries with commas, and close the bracket.");
    }
    return structure.of(problem);
  }

  private Wording inBlockScalar(String problem) {
    if (problem.contains("leading empty lines")) {
      return new Wording(
          "a blank line is indented deeper than the text below it", "Remove the blanks.");
    }
    return new Wording(
        structure.found() + " is not allowed behind \"|\" or \">\"",
        "Start the text on the next line.");
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
