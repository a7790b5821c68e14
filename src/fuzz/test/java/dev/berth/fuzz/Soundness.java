package dev.berth.fuzz;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.engine.load.Limits;
import dev.berth.engine.load.Loaded;
import dev.berth.engine.load.Loader;
import dev.berth.source.Comment;
import dev.berth.source.Document;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Position;
import dev.berth.source.Scalar;
import dev.berth.source.Sequence;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds of everything that a text is read as, whatever the text. */
final class Soundness {
  /** What a value may be written with that is not its text: quotes, and breaks that are folded. */
  private static final String ELSEWISE = "\"'|>\r\n";

  private static final int LONGEST_REREAD = 80;

  private final Source source;

  /** Whether entries may stand elsewhere than in order, because merge keys put them last. */
  private final boolean merges;

  private Soundness(Source source) {
    this.source = source;
    this.merges = source.text().contains("<<");
  }

  static void check(Source source, Loaded loaded) {
    Soundness soundness = new Soundness(source);
    soundness.diagnostics(loaded.diagnostics());
    int end = 0;
    for (Document document : loaded.documents()) {
      Span span = document.span();
      Claim.that(span.from() >= end, "document starts before another ends", span);
      end = span.to();
      Claim.that(
          document.tree().size() <= source.text().length() + 1 + Limits.EXPANSION,
          "document has too many nodes",
          span);
      soundness.node(document.root(), 1);
      soundness.comments(document.comments());
    }
    Claim.that(
        !loaded.documents().isEmpty() || !loaded.diagnostics().isEmpty(),
        "nothing is said of a text without documents",
        source);
  }

  static void checkPlace(Source source, Span span) {
    Claim.that(span.source() == source, "place is in another text", span);
    Position start = span.start();
    Position end = span.end();
    Claim.that(start.line() >= 1 && start.column() >= 1, "place before the text", start);
    Claim.that(end.line() <= source.lineCount(), "place behind the text", end);
    boolean inOrder =
        start.line() < end.line() || start.line() == end.line() && start.column() <= end.column();
    Claim.that(inOrder, "place ends before it starts", span);
    int length = source.line(start.line()).length();
    Claim.that(start.column() <= length + 2, "column behind its line", start);
  }

  private void diagnostics(List<Diagnostic> diagnostics) {
    int last = 0;
    for (Diagnostic each : diagnostics) {
      checkPlace(source, each.span());
      Claim.that(each.span().from() >= last, "problem out of order", each);
      last = each.span().from();
      Claim.that(!each.message().isBlank() && !each.help().isBlank(), "nothing is said", each);
      for (Related related : each.related()) {
        checkPlace(source, related.span());
        Claim.that(!related.message().isBlank(), "nothing is said of another place", each);
      }
    }
    Claim.that(
        diagnostics.size() <= Limits.PROBLEMS + Limits.REMARKS + 1, "too many problems", source);
  }

  private void node(Node node, int depth) {
    checkPlace(source, node.span());
    Claim.that(
        depth <= Limits.DEPTH + 1 || node.span().anchor().isPresent(), "too deep", node.span());
    if (node instanceof Scalar scalar) {
      scalar(scalar);
    } else if (node instanceof Sequence sequence) {
      children(sequence, sequence.items(), depth, false);
    } else {
      mapping((Mapping) node, depth);
    }
  }

  private void mapping(Mapping mapping, int depth) {
    Set<String> names = new HashSet<>();
    List<Node> children = new ArrayList<>();
    for (Mapping.Entry entry : mapping.entries()) {
      Claim.that(names.add(entry.key().text()), "key twice", entry.key().span());
      children.add(entry.key());
      children.add(entry.value());
    }
    children(mapping, children, depth, merges);
  }

  /** Children lie within their parent, one behind the other. */
  private void children(Node parent, List<Node> children, int depth, boolean anyOrder) {
    int last = parent.span().from();
    boolean alias = parent.span().anchor().isPresent();
    for (Node child : children) {
      Span span = child.span();
      boolean within = span.from() >= parent.span().from() && span.to() <= parent.span().to();
      Claim.that(within, "not within what it belongs to", span);
      Claim.that(alias || anyOrder || span.from() >= last, "not behind what precedes it", span);
      last = span.to();
      node(child, depth + 1);
    }
  }

  private void scalar(Scalar scalar) {
    Span span = scalar.span();
    if (span.anchor().isPresent()) {
      Claim.that(span.text().startsWith("*"), "no alias at the place of one", span);
      span = span.anchor().get();
    }
    String written = span.text();
    boolean standIn =
        scalar.text().isEmpty() && written.startsWith("*") || scalar.text().contains("\uFFFD");
    boolean asItStands =
        !standIn
            && !scalar.isQuoted()
            && ELSEWISE.chars().noneMatch(sign -> written.indexOf(sign) >= 0);
    quoted(scalar, written);
    Claim.that(!asItStands || written.equals(scalar.text()), "another text at its place", span);
  }

  /** What stands in quotes is the same by itself. */
  private void quoted(Scalar scalar, String written) {
    boolean quotes = written.startsWith("\"") || written.startsWith("'");
    if (!scalar.isQuoted() || !quotes || written.length() > LONGEST_REREAD) {
      return;
    }
    String document = source.name().endsWith(".json") ? written : "--- " + written;
    Loaded again = Loader.load(Source.of(source.name(), document));
    Scalar root = (Scalar) again.documents().get(0).root();
    Claim.same(scalar.text(), root.text(), "another text is written there: " + written);
  }

  private void comments(List<Comment> comments) {
    int last = 0;
    for (Comment comment : comments) {
      Span span = comment.span();
      checkPlace(source, span);
      Claim.that(span.text().startsWith("#"), "comment without a sign", span);
      Claim.that(span.from() >= last, "comment out of order", span);
      last = span.to();
    }
  }
}
