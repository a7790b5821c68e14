package dev.berth.engine.load;

import dev.berth.diagnostic.Related;
import dev.berth.engine.load.Frame.Merge;
import dev.berth.engine.load.Frame.Next;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Span;
import dev.berth.source.TreeBuilder;
import java.util.Optional;

/** Keeps the entries of mappings in order: no key twice, names for keys only, merges last. */
final class Entries {
  private static final String MERGE = "<<";
  private static final String TEMPLATE_HELP = "Put template text in quotes.";

  private final Draft draft;
  private final TreeBuilder tree;

  Entries(Draft draft) {
    this.draft = draft;
    this.tree = draft.tree();
  }

  /** Takes in a node that was completed directly below a collection. */
  void completed(Frame frame, int index) {
    switch (frame.next) {
      case ITEM -> {}
      case KEY -> frame.next = key(frame, index);
      case VALUE -> frame.next = Next.KEY;
      case DROPPED -> {
        draft.cut(index);
        frame.next = Next.KEY;
      }
      case MERGED -> {
        merge(frame, draft.cut(index));
        frame.next = Next.KEY;
      }
    }
  }

  /** Adds what is merged into a mapping: given keys win, then the earlier of two merged ones. */
  void close(Frame frame) {
    for (Merge merge : frame.merges) {
      tree.copyEntries(merge.tree(), merge.mapping(), frame.keys::add);
    }
  }

  private Next key(Frame frame, int index) {
    if (tree.isMapping(index) || tree.isSequence(index)) {
      return refuse(index, tree.span(index));
    }
    String name = tree.text(index);
    if (name.isEmpty() || name.equals(MERGE)) {
      return unusualKey(frame, index, name);
    }
    if (name.length() > Limits.KEY) {
      throw Problems.limit(tree.span(index), "key is longer than " + Limits.KEY + " characters");
    }
    return add(frame, index, name);
  }

  private Next unusualKey(Frame frame, int index, String name) {
    Span span = tree.span(index);
    if (isStandIn(tree, index)) {
      draft.cut(index);
      return Next.DROPPED;
    }
    if (span.from() == span.to()) {
      return refuse(index, span);
    }
    return span.text().equals(MERGE) ? mergeKey(frame, index, span) : add(frame, index, name);
  }

  private Next add(Frame frame, int index, String name) {
    int first = frame.keys.add(name, index);
    if (first != Keys.NEW) {
      return refuseSecond(index, tree.span(index), tree.span(first));
    }
    int twin = frame.twin(name, index);
    if (twin != Keys.NEW) {
      String message = "key " + Shown.quoted(name) + " is given twice, in two spellings";
      Related other = new Related(tree.span(twin), "first given here");
      draft.problems().add(Problem.DUPLICATE_KEY.at(tree.span(index), message, other));
    }
    return Next.VALUE;
  }

  private Next mergeKey(Frame frame, int index, Span span) {
    Optional<Span> first = frame.mergeKey(span);
    if (first.isPresent()) {
      return refuseSecond(index, span, first.get());
    }
    draft.cut(index);
    return Next.MERGED;
  }

  private Next refuse(int index, Span span) {
    boolean told = draft.problems().endWithin(span);
    boolean template = tree.isMapping(index) && span.from() > 0 && opensTwice(span);
    draft.cut(index);
    if (!told) {
      String message = span.from() == span.to() ? "key is empty" : "key is a collection";
      String help = template ? TEMPLATE_HELP : Problem.UNSUPPORTED_KEY.fix();
      draft.problems().add(Problem.UNSUPPORTED_KEY.at(span, message, help));
    }
    return Next.DROPPED;
  }

  private static boolean opensTwice(Span span) {
    return span.source().text().startsWith("{{", span.from() - 1);
  }

  private Next refuseSecond(int index, Span span, Span first) {
    String message = "key " + Shown.quoted(tree.text(index)) + " is given twice";
    draft
        .problems()
        .add(Problem.DUPLICATE_KEY.at(span, message, new Related(first, "first given here")));
    draft.cut(index);
    return Next.DROPPED;
  }

  private void merge(Frame frame, TreeBuilder piece) {
    if (!piece.isSequence(0)) {
      mergeOne(frame, piece, 0);
      return;
    }
    for (int item : piece.items(0)) {
      mergeOne(frame, piece, item);
    }
  }

  private void mergeOne(Frame frame, TreeBuilder piece, int index) {
    if (piece.isMapping(index)) {
      frame.merges.add(new Merge(piece, index));
    } else if (!isStandIn(piece, index)) {
      String message =
          "\"<<\" merges mappings, not " + (piece.isSequence(index) ? "a list" : "a single value");
      draft.problems().add(Problem.INVALID_MERGE.at(piece.span(index), message));
    }
  }

  /** Whether a node only stands in for an alias that was refused already. */
  private static boolean isStandIn(TreeBuilder tree, int index) {
    Span span = tree.span(index);
    return span.anchor().isEmpty()
        && span.from() < span.to()
        && span.source().text().charAt(span.from()) == '*';
  }
}
