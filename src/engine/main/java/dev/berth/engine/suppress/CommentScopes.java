package dev.berth.engine.suppress;

import dev.berth.source.Document;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Sequence;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The lines that the comments of a document speak of, asked for in the order of the text: comments
 * above the same line share the search for it.
 */
final class CommentScopes {
  /** Where the last search started; behind all if there was none. */
  private int searched = Integer.MAX_VALUE;

  private Span next;

  /** Where the texts of the document end that go on over lines, by where they start. */
  private final NavigableMap<Integer, Integer> texts = new TreeMap<>();

  /** The same by where they end. */
  private final NavigableMap<Integer, Integer> starts = new TreeMap<>();

  CommentScopes(Document document) {
    visit(document.root());
  }

  /** What is behind an alias is written elsewhere. */
  private void visit(Node node) {
    if (node.span().anchor().isPresent()) {
      return;
    }
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        visit(entry.value());
      }
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(this::visit);
    } else if (hasBreak(node.span().text())) {
      texts.put(node.span().from(), node.span().to());
      starts.put(node.span().to(), node.span().from());
    }
  }

  private static boolean hasBreak(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }

  /**
   * The comment's own line; if there is nothing else on that, the next that has something. It ends
   * with the texts that start there, and starts with that which ends before the comment.
   */
  Span of(Span comment) {
    Span line = line(comment);
    int to = line.to();
    for (int end : texts.subMap(line.from(), true, line.to(), true).values()) {
      to = Math.max(to, end);
    }
    int from = line.from();
    boolean behind = from < comment.from();
    for (int start : behind ? starts.subMap(from, comment.from()).values() : List.<Integer>of()) {
      from = Math.min(from, start);
    }
    return line.source().span(from, to);
  }

  private Span line(Span comment) {
    Source source = comment.source();
    String text = source.text();
    int start = lineStart(text, comment.from());
    if (!text.substring(start, comment.from()).isBlank()) {
      return source.span(start, comment.to());
    }
    boolean known = searched <= comment.from() && comment.from() <= next.from();
    if (!known) {
      searched = comment.from();
      next = search(comment);
    }
    return next;
  }

  /** Below the last content, a comment speaks of nothing but the end. */
  private static Span search(Span comment) {
    Source source = comment.source();
    String text = source.text();
    for (int line = lineEnd(text, comment.to()); line < text.length(); line = lineEnd(text, line)) {
      line++;
      int first = line;
      while (first < text.length() && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
        first++;
      }
      boolean content = first < text.length() && !isBreak(text.charAt(first));
      if (content && text.charAt(first) != '#') {
        return source.span(line, lineEnd(text, line));
      }
    }
    return source.span(text.length(), text.length());
  }

  private static int lineStart(String text, int at) {
    int start = at;
    while (start > 0 && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int lineEnd(String text, int at) {
    int end = Math.min(at, text.length());
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
