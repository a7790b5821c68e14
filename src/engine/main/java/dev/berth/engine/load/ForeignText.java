package dev.berth.engine.load;

import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;

/** Recognises what is no declaration at all, so that it gets one problem and not fifty. */
final class ForeignText {
  /** The only one of them that starts as a key may. */
  static final String PATCH = "diff --git ";

  private static final String OURS = "<<<<<<< ";
  private static final String THEIRS = ">>>>>>> ";
  private static final String[][] OPENINGS = {
    {"<!doctype html", "an HTML page"},
    {"<html", "an HTML page"},
    {"<?xml", "an XML file"},
    {"%pdf-", "a PDF file"},
    {PATCH, "a patch"},
    {"{{", "a template"},
    {"{%", "a template"},
    {"<%", "a template"},
  };

  private ForeignText() {}

  /** Whether the text is something else; if so, it says what. */
  static boolean found(Source source, Problems problems) {
    return foundOpening(source, problems)
        || foundPatch(source, problems)
        || foundBinary(source, problems)
        || foundConflict(source, problems);
  }

  private static boolean foundOpening(Source source, Problems problems) {
    String text = source.text();
    int start = contentStart(text);
    for (String[] opening : OPENINGS) {
      int length = opening[0].length();
      if (text.regionMatches(true, start, opening[0], 0, length)) {
        String message = "this is " + opening[1] + ", not a declaration";
        problems.add(
            Problem.SYNTAX.at(
                source.span(start, start + length), message, "Give the YAML or JSON file itself."));
        return true;
      }
    }
    return false;
  }

  /** The lines that name the old and the new file. */
  private static boolean foundPatch(Source source, Problems problems) {
    String text = source.text();
    int start = contentStart(text);
    int next = Lines.skipSpace(text, Lines.end(text, start));
    if (!text.startsWith("--- ", start) || !text.startsWith("+++ ", next)) {
      return false;
    }
    problems.add(
        Problem.SYNTAX.at(
            source.span(start, start + 3),
            "this is a patch, not a declaration",
            "Give the YAML or JSON file itself."));
    return true;
  }

  private static boolean foundBinary(Source source, Problems problems) {
    int at = source.text().indexOf('\0');
    if (at < 0) {
      return false;
    }
    problems.add(
        Problem.SYNTAX.at(
            source.span(at, at + 1),
            "this is a binary file: it holds a NUL character",
            "Give a text file in UTF-8."));
    return true;
  }

  private static boolean foundConflict(Source source, Problems problems) {
    int at = lineThatStarts(source.text(), OURS, 0);
    if (at < 0 || lineThatStarts(source.text(), THEIRS, at) < 0) {
      return false;
    }
    problems.add(
        Problem.SYNTAX.at(
            source.span(at, at + OURS.length() - 1),
            "unresolved merge conflict",
            "Resolve the conflict and remove the markers."));
    return true;
  }

  private static int lineThatStarts(String text, String marker, int from) {
    int at = text.indexOf(marker, from);
    while (at > 0 && !Lines.isBreak(text.charAt(at - 1))) {
      at = text.indexOf(marker, at + 1);
    }
    return at;
  }

  private static int contentStart(String text) {
    int at = 0;
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF')) {
      at++;
    }
    return at;
  }
}
