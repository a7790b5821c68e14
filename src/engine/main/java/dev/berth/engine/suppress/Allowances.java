package dev.berth.engine.suppress;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Comment;
import dev.berth.source.Document;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.List;

/** What the documents of a file allow, and what is wrong with how they say it. */
public final class Allowances {
  /** A file with more is not answered, but silenced. */
  private static final int MOST = 1_000;

  private final List<Allowance> all = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  /** Whether a text may allow anything; a quick look that spares most texts a longer one. */
  public static boolean mayBeIn(Source source) {
    return source.text().contains(AllowText.MARK) || source.text().contains(AllowKeys.KEY);
  }

  /** Adds what a document allows. */
  public void add(Document document) {
    for (Comment comment : document.comments()) {
      AllowText text = new AllowText(comment.span());
      if (text.isMeant()) {
        text.read(all, problems);
      }
    }
    new AllowKeys(all, problems).visit(document.root());
    if (all.size() > MOST) {
      problems.add(
          Problem.LIMIT_EXCEEDED.at(
              all.get(MOST).place(),
              "more than 1000 findings are allowed in this file",
              "Switch the rules off in the configuration."));
      all.subList(MOST, all.size()).clear();
    }
  }

  public List<Allowance> all() {
    return all;
  }

  /** Places where something was meant to be allowed that cannot be. */
  public List<Diagnostic> problems() {
    return problems;
  }
}
