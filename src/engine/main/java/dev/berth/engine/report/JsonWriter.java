package dev.berth.engine.report;

import java.io.IOException;

/**
 * Writes JSON with two blanks of indentation. Besides what JSON demands, it escapes what {@link
 * Visible} would, so that a report is safe on a terminal; a lone surrogate, which has no meaning in
 * UTF-8, becomes its escape as text.
 */
public final class JsonWriter {
  private final Appendable out;
  private final StringBuilder closers = new StringBuilder();
  private final StringBuilder scratch = new StringBuilder();
  private boolean fresh = true;

  public JsonWriter(Appendable out) {
    this.out = out;
  }

  public JsonWriter openObject() throws IOException {
    return open('{', '}');
  }

  public JsonWriter openObject(String name) throws IOException {
    name(name);
    return begin('{', '}');
  }

  public JsonWriter openArray(String name) throws IOException {
    name(name);
    return begin('[', ']');
  }

  /** Closes what was opened last; behind the outermost it ends the line. */
  public JsonWriter close() throws IOException {
    int last = closers.length() - 1;
    char closer = closers.charAt(last);
    closers.setLength(last);
    if (!fresh) {
      newLine();
    }
    fresh = false;
    out.append(closer);
    if (last == 0) {
      out.append('\n');
    }
    return this;
  }

  public JsonWriter field(String name, String value) throws IOException {
    name(name);
    return string(value);
  }

  public JsonWriter field(String name, int value) throws IOException {
    return literal(name, Integer.toString(value));
  }

  /** A field whose value is a number or a word of JSON. */
  public JsonWriter literal(String name, String value) throws IOException {
    name(name);
    out.append(value);
    return this;
  }

  /** A string in an array. */
  public JsonWriter item(String value) throws IOException {
    separate();
    return string(value);
  }

  private JsonWriter open(char opener, char closer) throws IOException {
    if (closers.length() > 0) {
      separate();
    }
    return begin(opener, closer);
  }

  private JsonWriter begin(char opener, char closer) throws IOException {
    out.append(opener);
    closers.append(closer);
    fresh = true;
    return this;
  }

  private void name(String name) throws IOException {
    separate();
    string(name);
    out.append(": ");
  }

  private void separate() throws IOException {
    if (!fresh) {
      out.append(',');
    }
    fresh = false;
    newLine();
  }

  private void newLine() throws IOException {
    out.append('\n');
    for (int i = 0; i < closers.length(); i++) {
      out.append("  ");
    }
  }

  private JsonWriter string(String text) throws IOException {
    scratch.setLength(0);
    scratch.append('"');
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      character(text, at, codePoint);
      at += Character.charCount(codePoint);
    }
    out.append(scratch.append('"'));
    return this;
  }

  private void character(String text, int at, int codePoint) {
    switch (codePoint) {
      case '"', '\\' -> scratch.append('\\').append((char) codePoint);
      case '\n', '\r', '\t' -> Visible.escape(scratch, codePoint);
      default -> {
        if (!Visible.isHidden(codePoint) && !Visible.isCommandMark(text, at)) {
          scratch.appendCodePoint(codePoint);
        } else {
          unicode(codePoint);
        }
      }
    }
  }

  private void unicode(int codePoint) {
    if (Character.getType(codePoint) == Character.SURROGATE) {
      scratch.append('\\');
    }
    for (char unit : Character.toChars(codePoint)) {
      Visible.hex(scratch.append("\\u"), unit, 4);
    }
  }
}
