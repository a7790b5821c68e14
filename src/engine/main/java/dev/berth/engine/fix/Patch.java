package dev.berth.engine.fix;

import dev.berth.diagnostic.Edit;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Edits of one source, none of which touches another, in the order of the text. */
final class Patch {
  private final Source source;
  private final List<Edit> edits = new ArrayList<>();

  /** Where what stands at the start of each edit is in the new text, once that is asked for. */
  private int[] starts = {};

  Patch(Source source) {
    this.source = source;
  }

  void add(Edit edit) {
    int at = edits.size();
    while (at > 0 && edits.get(at - 1).span().from() > edit.span().from()) {
      at--;
    }
    edits.add(at, edit);
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
    if (starts.length != edits.size()) {
      starts = starts();
    }
    int low = 0;
    int high = edits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edits.get(middle).span().from() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return offset;
    }
    Edit last = edits.get(low - 1);
    int behind = offset - last.span().to();
    return starts[low - 1] + (behind < 0 ? 0 : last.after().length() + behind);
  }

  private int[] starts() {
    int[] starts = new int[edits.size()];
    int shift = 0;
    for (int i = 0; i < starts.length; i++) {
      Edit edit = edits.get(i);
      starts[i] = edit.span().from() + shift;
      shift += edit.after().length() - (edit.span().to() - edit.span().from());
    }
    return starts;
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

  /** Whether an edit takes a stretch out, alone or with what is around it. */
  boolean takesOut(Span span) {
    for (Edit edit : edits) {
      boolean holds = edit.span().from() <= span.from() && span.to() <= edit.span().to();
      if (holds && edit.after().isEmpty()) {
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
