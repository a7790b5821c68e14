package dev.berth.fuzz;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.load.Loaded;
import dev.berth.source.Comment;
import dev.berth.source.Document;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.Sequence;
import dev.berth.source.Span;

/** All that a text was read as, written out, so that two readings can be compared. */
final class Shown {
  private final StringBuilder out = new StringBuilder();

  private Shown() {}

  static String of(Loaded loaded) {
    Shown shown = new Shown();
    for (Document document : loaded.documents()) {
      shown.node(document.root());
      for (Comment comment : document.comments()) {
        shown.place(comment.span());
      }
      shown.out.append("---\n");
    }
    for (Diagnostic problem : loaded.diagnostics()) {
      shown.place(problem.span());
      shown.out.append(problem.rule()).append(' ').append(problem.message()).append('\n');
    }
    return shown.out.toString();
  }

  private void node(Node node) {
    place(node.span());
    if (node instanceof Scalar scalar) {
      out.append(scalar.isQuoted() ? "quoted " : scalar.kind() + " ").append(scalar.text());
      out.append('\n');
    } else if (node instanceof Sequence sequence) {
      out.append("[\n");
      sequence.items().forEach(this::node);
      out.append("]\n");
    } else {
      out.append("{\n");
      for (Mapping.Entry entry : ((Mapping) node).entries()) {
        node(entry.key());
        node(entry.value());
      }
      out.append("}\n");
    }
  }

  private void place(Span span) {
    out.append(span.from()).append('-').append(span.to()).append(' ');
    span.anchor().ifPresent(this::place);
  }
}
