package dev.berth.engine.load;

import dev.berth.diagnostic.DidYouMean;
import dev.berth.diagnostic.Related;
import dev.berth.engine.load.Anchors.Anchor;
import dev.berth.engine.problem.Problem;
import dev.berth.source.ScalarKind;
import dev.berth.source.Span;
import dev.berth.source.TreeBuilder;
import java.util.Locale;
import java.util.Optional;

/** Puts what an alias stands for in its place, as long as a document does not overdo it. */
final class Aliases {
  private final Draft draft;
  private int count;
  private long expanded;

  Aliases(Draft draft) {
    this.draft = draft;
  }

  /** Adds the nodes that an alias stands for, or a null where it stands for nothing. */
  int expand(String name, Span alias) {
    if (++count > Limits.ALIASES) {
      throw Problems.limit(alias, "more than 10,000 aliases in one document");
    }
    Optional<Anchor> anchor = draft.anchors().use(name);
    if (anchor.isEmpty()) {
      return undefined(name, alias);
    }
    return anchor.get().isOpen() ? endless(anchor.get(), alias) : copy(anchor.get(), alias);
  }

  private int copy(Anchor anchor, Span alias) {
    TreeBuilder tree = anchor.tree();
    expanded += tree.weight(anchor.index());
    int most = Limits.expansion(draft.source().text().length());
    if (expanded > most) {
      String values = String.format(Locale.ROOT, "%,d values", most);
      throw Problems.limit(alias, "aliases make more than " + values + " of this document");
    }
    return draft.tree().copy(tree, anchor.index(), alias);
  }

  private int undefined(String name, Span alias) {
    Optional<String> near = DidYouMean.among(name, draft.anchors().names());
    String message = "there is no anchor " + Shown.quoted(name);
    if (near.isPresent()) {
      message += "; did you mean " + Shown.quoted(near.get()) + "?";
    }
    draft.problems().add(Problem.UNDEFINED_ALIAS.at(alias, message));
    return standIn(alias);
  }

  private int endless(Anchor anchor, Span alias) {
    Span start = anchor.tree().span(anchor.index());
    draft
        .problems()
        .add(
            Problem.RECURSIVE_ALIAS.at(
                alias,
                "alias stands within its own anchor",
                new Related(start, "the anchored value starts here")));
    return standIn(alias);
  }

  private int standIn(Span alias) {
    return draft.tree().plain(alias.from(), alias.to(), "", ScalarKind.NULL);
  }
}
