package dev.berth.engine.fix;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.source.Span;
import java.util.List;

/** A way to mend a finding. */
record Offer(Diagnostic finding, Fix fix) {

  /** What it is known by when the text around it has changed. */
  String key() {
    String file = finding.span().source().name();
    return String.join("\n", file, finding.rule(), finding.message(), fix.title());
  }

  /** Whether it changes what the finding is told at. */
  boolean isAtItsFinding() {
    Span told = finding.span();
    boolean is = false;
    for (Edit edit : fix.edits()) {
      Span span = edit.span();
      is |= span.source() == told.source() && span.from() < told.to() && told.from() < span.to();
    }
    return is;
  }

  /** Whether both want something of one place. */
  boolean conflictsWith(Offer other) {
    for (Edit edit : fix.edits()) {
      for (Edit another : other.fix.edits()) {
        if (edit.touches(another)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean conflictsWithOneOf(List<Offer> others) {
    for (Offer other : others) {
      if (conflictsWith(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether each edit is at a place of its own, where all is as the rule saw it. */
  boolean fits() {
    List<Edit> edits = fix.edits();
    for (int i = 0; i < edits.size(); i++) {
      if (!edits.get(i).fits()) {
        return false;
      }
      for (Edit other : edits.subList(0, i)) {
        if (edits.get(i).touches(other)) {
          return false;
        }
      }
    }
    return !edits.isEmpty();
  }
}
