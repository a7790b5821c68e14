package dev.berth.engine.load;

import dev.berth.source.Comment;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds comments in what lies between the scalars of a text. The parser can tell comments too, but
 * when it does so it refuses texts that are sound.
 */
final class Comments {
  private final Source source;
  private final String text;
  private List<Comment> found = new ArrayList<>();
  private int hash;

  Comments(Source source) {
    this.source = source;
    this.text = source.text();
  }

  void startAt(int from) {
    hash = text.indexOf('#', from);
  }

  /** Looks on from where it stands to {@code to}. */
  void scan(int to) {
    while (hash >= 0 && hash < to) {
      int next = hash + 1;
      if (startsComment(hash)) {
        next = Lines.end(text, hash);
        found.add(new Comment(source.span(hash, next)));
      }
      hash = text.indexOf('#', next);
    }
  }

  /** Passes over text from {@code from} to {@code to}, after a look at what precedes it. */
  void pass(int from, int to) {
    scan(from);
    if (hash >= 0 && hash < to) {
      hash = text.indexOf('#', to);
    }
  }

  /** The comments since the last call. */
  List<Comment> take() {
    List<Comment> taken = found;
    found = new ArrayList<>();
    return taken;
  }

  private boolean startsComment(int at) {
    return at == 0
        || Lines.isBlank(text.charAt(at - 1))
        || Lines.isBreak(text.charAt(at - 1))
        || text.charAt(at - 1) == '\uFEFF';
  }
}
