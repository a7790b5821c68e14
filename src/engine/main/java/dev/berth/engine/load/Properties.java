package dev.berth.engine.load;

import dev.berth.source.Source;
import dev.berth.source.Span;

/**
 * The anchor and the tag before a node, whose places the parser does not give one by one.
 *
 * @param from where they start
 * @param to the end of the node
 */
record Properties(Source source, int from, int to) {
  /** Where the value behind them starts; for a value that is not written, the end of them. */
  int valueStart() {
    String text = source.text();
    int at = from;
    int end = from;
    while (at < to && isProperty(text.charAt(at))) {
      end = wordEnd(text, at);
      at = skipSpaceAndComments(text, end);
    }
    return at < to ? at : end;
  }

  /** The place of the tag. */
  Span tag() {
    return property('!');
  }

  /** The place of the anchor. */
  Span anchor() {
    return property('&');
  }

  private Span property(char sign) {
    String text = source.text();
    int at = from;
    if (text.charAt(at) != sign) {
      at = skipSpaceAndComments(text, wordEnd(text, at));
    }
    return source.span(at, wordEnd(text, at));
  }

  private static boolean isProperty(char c) {
    return c == '&' || c == '!';
  }

  private int wordEnd(String text, int start) {
    int at = start;
    while (at < to && !Lines.isBlank(text.charAt(at)) && !Lines.isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int skipSpaceAndComments(String text, int start) {
    int at = Lines.skipSpace(text, start);
    while (at < to && text.charAt(at) == '#') {
      at = Lines.skipSpace(text, Lines.end(text, at));
    }
    return at;
  }
}
