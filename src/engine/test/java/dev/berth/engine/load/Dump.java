package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.source.Comment;
import dev.berth.source.Document;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Position;
import dev.berth.source.Scalar;
import dev.berth.source.Sequence;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.Locale;

/** Writes out what a text was read as, a node, comment or problem a line, each with its place. */
final class Dump {
  private final StringBuilder out = new StringBuilder();

  private Dump() {}

  static String yaml(String text) {
    return of(Loader.load(Source.of("test.yaml", text)));
  }

  static String json(String text) {
    return of(Loader.load(Source.of("test.json", text)));
  }

  static String of(Loaded loaded) {
    Dump dump = new Dump();
    String separator = "";
    for (Document document : loaded.documents()) {
      dump.out.append(separator);
      dump.node(document.root(), "");
      for (Comment comment : document.comments()) {
        dump.line("", comment.span(), comment.span().text());
      }
      separator = "---\n";
    }
    for (Diagnostic problem : loaded.diagnostics()) {
      dump.problem(problem);
    }
    return dump.out.toString();
  }

  private void node(Node node, String indent) {
    if (node instanceof Scalar scalar) {
      String kind = scalar.isQuoted() ? "quoted" : scalar.kind().name().toLowerCase(Locale.ROOT);
      line(
          indent,
          node.span(),
          kind + " " + scalar.text().replace("\n", "\\n").replace("\t", "\\t"));
    } else if (node instanceof Sequence sequence) {
      line(indent, node.span(), "sequence");
      sequence.items().forEach(item -> node(item, indent + "  "));
    } else {
      line(indent, node.span(), "mapping");
      for (Mapping.Entry entry : ((Mapping) node).entries()) {
        node(entry.key(), indent + "  ");
        node(entry.value(), indent + "    ");
      }
    }
  }

  private void problem(Diagnostic problem) {
    line("", problem.span(), problem.rule() + ": " + problem.message());
    for (Related related : problem.related()) {
      line("  ", related.span(), related.message());
    }
  }

  private void line(String indent, Span span, String text) {
    String anchor = span.anchor().map(Dump::place).map(place -> " <- " + place).orElse("");
    out.append(indent).append(place(span)).append(' ').append(text.strip()).append(anchor);
    out.append('\n');
  }

  private static String place(Span span) {
    Position start = span.start();
    Position end = span.end();
    return start.line() + ":" + start.column() + "-" + end.line() + ":" + end.column();
  }
}
