package dev.berth.engine.suppress;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Comment;
import dev.berth.source.Document;
import dev.berth.source.Located;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.List;

/** What the documents of a file allow, and what is wrong with how they say it. */
public final class Allowances {
  /** A file with more is not answered, but silenced. */
  private static final int MOST = 1_000;

  private final List<Allowance> all = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private boolean full;

  /** Whether a file may allow anything; a quick look that spares most files a longer one. */
  public static boolean mayBeIn(Source source, List<Document> documents) {
    for (Document document : documents) {
      for (Comment comment : document.comments()) {
        String said = source.text().substring(comment.span().from(), comment.span().to());
        if (said.contains(AllowText.MARK) || said.contains(AllowText.CAPITAL)) {
          return true;
        }
      }
    }
    return AllowKeys.mayBeIn(source.text());
  }

  /** Adds what a document allows. */
  public void add(Document document) {
    CommentScopes scopes = null;
    for (Comment comment : document.comments()) {
      AllowText text = new AllowText(comment.span());
      if (text.isMeant()) {
        scopes = scopes == null ? new CommentScopes(document) : scopes;
        text.read(scopes, this);
      }
    }
    new AllowKeys(this).visit(document.root());
  }

  void add(Allowance allowance) {
    if (all.size() < MOST) {
      all.add(allowance);
    } else if (!full) {
      full = true;
      problems.add(
          Problem.LIMIT_EXCEEDED.at(
              allowance.place(),
              "more than 1000 findings are allowed in this file",
              "Switch the rules off in the configuration."));
    }
  }

  /** Notes a place where something was meant to be allowed that cannot be. */
  void refuse(Located place, String message) {
    if (problems.size() < MOST) {
      problems.add(Problem.INVALID_ALLOWANCE.at(place, message));
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
