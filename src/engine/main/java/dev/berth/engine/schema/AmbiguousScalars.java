package dev.berth.engine.schema;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.engine.load.Limits;
import dev.berth.engine.problem.Doubt;
import dev.berth.source.Document;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds values that are text to berth because they have no quotes and are no plain number, and more
 * to others: {@code 14.10} is the number 14.1 to most. Keys of one's own are one's own affair.
 */
public final class AmbiguousScalars {
  private static final PlainSpelling MAY_BE = new PlainSpelling();

  private final List<Diagnostic> found = new ArrayList<>();

  private AmbiguousScalars() {}

  /** In the order of the document. */
  public static List<Diagnostic> in(Document document) {
    if (!document.tree().hasPlain(MAY_BE)) {
      return List.of();
    }
    AmbiguousScalars scalars = new AmbiguousScalars();
    scalars.visit(document.root());
    return scalars.found;
  }

  private void visit(Node node) {
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        if (!entry.key().text().startsWith("x-")) {
          visit(entry.value());
        }
      }
    } else if (node instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        visit(item);
      }
    } else {
      weigh((Scalar) node);
    }
  }

  /** What an alias stands for is told where it is written. */
  private void weigh(Scalar scalar) {
    boolean plain = scalar.kind() == ScalarKind.TEXT && !scalar.isQuoted();
    if (!plain || found.size() == Limits.REMARKS || scalar.span().anchor().isPresent()) {
      return;
    }
    String text = scalar.text();
    Optional<String> other = MAY_BE.fits(text) ? OtherReading.of(text) : Optional.empty();
    if (other.isPresent()) {
      String message = text + " is text here, but " + other.get() + " to some readers";
      Edit quoted = new Edit(scalar.span(), text, "\"" + text + "\"");
      found.add(
          Doubt.AMBIGUOUS_SCALAR
              .at(scalar, message, "Write \"" + text + "\".")
              .with(List.of(Fix.safe("Put " + text + " in quotes", quoted))));
    }
  }
}
