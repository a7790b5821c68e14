package dev.berth.engine.fix;

import dev.berth.diagnostic.Edit;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Edits of one source, none of which touches another, in the order of the text. */
final class Patch {
  private final Source source;
  private final List<Edit> edits = new ArrayList<>();

  Patch(Source source) {
    this.source = source;
  }

  void add(Edit edit) {
    edits.add(edit);
    edits.sort(Comparator.comparingInt(each -> each.span().from()));
  }

  /** The text with all edits done. */
  String text() {
    return applied(source.text(), 0, source.text().length());
  }

  private String applied(String text, int from, int to) {
    StringBuilder out = new StringBuilder(text.length());
    int at = from;
    for (Edit edit : edits) {
      if (from <= edit.span().from() && edit.span().to() <= to) {
        out.append(text, at, edit.span().from()).append(edit.after());
        at = edit.span().to();
      }
    }
    return out.append(text, at, to).toString();
  }

  /** Where a character of the old text is in the new one; within an edit, where that starts. */
  int moved(int offset) {
    int moved = offset;
    for (Edit edit : edits) {
      if (edit.span().to() <= offset && edit.span().from() < offset) {
        moved += edit.after().length() - (edit.span().to() - edit.span().from());
      } else if (edit.span().from() < offset) {
        moved -= offset - edit.span().from();
      }
    }
    return moved;
  }

  /** Whether an edit is within a stretch of the old text. */
  boolean changes(Span span) {
    for (Edit edit : edits) {
      if (span.from() <= edit.span().from() && edit.span().to() <= span.to()) {
        return true;
      }
    }
    return false;
  }

  /** Whether an edit replaces a stretch as a whole. */
  boolean replaces(Span span) {
    for (Edit edit : edits) {
      if (span.from() == edit.span().from() && edit.span().to() == span.to()) {
        return true;
      }
    }
    return false;
  }

  /** Where the new text holds what was put in where nothing was: the ends by the starts. */
  TreeMap<Integer, Integer> insertions() {
    TreeMap<Integer, Integer> insertions = new TreeMap<>();
    int shift = 0;
    for (Edit edit : edits) {
      int from = edit.span().from() + shift;
      if (edit.isInsertion()) {
        insertions.put(from, from + edit.after().length());
      }
      shift += edit.after().length() - (edit.span().to() - edit.span().from());
    }
    return insertions;
  }

  /** What becomes of a stretch. */
  String text(Span span) {
    return applied(source.text(), span.from(), span.to());
  }
}
