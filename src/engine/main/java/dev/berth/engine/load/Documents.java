package dev.berth.engine.load;

import dev.berth.engine.problem.Problem;
import dev.berth.source.Comment;
import dev.berth.source.Document;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Source;
import dev.berth.source.Span;
import dev.berth.source.TreeBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * The documents of a text. One that holds nothing is a NO_CONTENT problem, unless it only follows a
 * last marker; a text that holds nothing at all is one problem at its start.
 */
final class Documents {
  private final Source source;
  private final Problems problems;
  private final List<Document> whole = new ArrayList<>();
  private final List<Span> empty = new ArrayList<>();
  private boolean lastIsEmpty;
  private int starts;
  private int start;

  Documents(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  void started(int at) {
    start = at;
    lastIsEmpty = false;
    if (++starts > Limits.DOCUMENTS) {
      throw Problems.limit(source.span(at, at), "more than 1,000 documents in one file");
    }
  }

  boolean areTooMany() {
    return starts > Limits.DOCUMENTS;
  }

  void add(TreeBuilder tree, List<Comment> comments) {
    Document document = new Document(tree.build(), List.copyOf(comments));
    lastIsEmpty = isEmpty(document.root());
    if (lastIsEmpty) {
      empty.add(source.span(start, start));
    } else {
      whole.add(document);
    }
  }

  /** Adds comments that follow the end of the last document. */
  void trailing(List<Comment> comments) {
    if (comments.isEmpty() || whole.isEmpty()) {
      return;
    }
    Document last = whole.remove(whole.size() - 1);
    List<Comment> all = new ArrayList<>(last.comments());
    all.addAll(comments);
    whole.add(new Document(last.tree(), List.copyOf(all)));
  }

  Loaded loaded() {
    if (whole.isEmpty() && problems.isEmpty()) {
      problems.add(Problem.NO_CONTENT.at(source.span(0, 0), "file declares nothing"));
      return new Loaded(whole, problems.all());
    }
    int told = lastIsEmpty ? empty.size() - 1 : empty.size();
    for (int i = 0; i < told && problems.hasRoom(); i++) {
      problems.add(
          Problem.NO_CONTENT.at(
              empty.get(i), "document declares nothing", "Remove the document, or fill it."));
    }
    return new Loaded(whole, problems.all());
  }

  private static boolean isEmpty(Node root) {
    return root instanceof Scalar scalar
        && scalar.kind() == ScalarKind.NULL
        && scalar.span().from() == scalar.span().to();
  }
}
