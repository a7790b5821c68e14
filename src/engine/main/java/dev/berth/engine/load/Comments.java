package dev.berth.engine.load;

import dev.berth.engine.problem.Problem;
import dev.berth.source.Comment;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds comments in what lies between the scalars of a text. The parser can tell comments too, but
 * when it does so it refuses texts that are sound.
 */
final class Comments {
  private static final String SIGNS = "[]{},";

  private final Source source;
  private final Problems problems;
  private final String text;
  private List<Comment> found = new ArrayList<>();
  private int hash;
  private int valueEnd = -1;

  Comments(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.text = source.text();
  }

  void startAt(int from) {
    hash = text.indexOf('#', from);
  }

  /** Looks on from where it stands to {@code to}. */
  void scan(int to) {
    while (hash >= 0 && hash < to) {
      int next = hash + 1;
      boolean glued = isGlued(hash);
      if (glued || startsComment(hash)) {
        next = Lines.end(text, hash);
        found.add(new Comment(source.span(hash, next)));
      }
      if (glued) {
        problems.add(
            Problem.SYNTAX.at(
                source.span(hash, hash + 1),
                "a blank is missing before the comment",
                "Write a blank before the \"#\"."));
      }
      hash = text.indexOf('#', next);
    }
  }

  /** Passes over text from {@code from} to {@code to}, after a look at what precedes it. */
  void pass(int from, int to) {
    scan(from);
    valueEnd = to;
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

  /** Whether a hash sign stands right behind a value, a bracket or a comma. */
  private boolean isGlued(int at) {
    return at == valueEnd || at > 0 && SIGNS.indexOf(text.charAt(at - 1)) >= 0;
  }

  private boolean startsComment(int at) {
    return at == 0
        || Lines.isBlank(text.charAt(at - 1))
        || Lines.isBreak(text.charAt(at - 1))
        || text.charAt(at - 1) == '\uFEFF';
  }
}
