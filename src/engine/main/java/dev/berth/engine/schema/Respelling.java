package dev.berth.engine.schema;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import java.util.List;

/** Offers to write what was probably meant. Something else may have been. */
final class Respelling {
  private Respelling() {}

  /** In place of a key or a value, with its quotes if it has some. */
  static Diagnostic as(String meant, Scalar scalar, Diagnostic finding) {
    return offered(meant, Edit.value(scalar, scalar.text(), meant), finding);
  }

  /** In place of a value with its quotes: a number or a boolean, or a span. */
  static Diagnostic plainly(String meant, Node node, Diagnostic finding) {
    return offered(meant, new Edit(node.span(), node.span().text(), meant), finding);
  }

  private static Diagnostic offered(String meant, Edit edit, Diagnostic finding) {
    return finding.with(List.of(Fix.unsafe("Write " + meant, edit)));
  }
}
