package dev.berth.engine.diff;

import dev.berth.engine.report.Palette;
import java.io.IOException;

/** The formats of a comparison. */
public enum DiffFormat {
  /** For people, on a terminal. */
  TEXT,
  /** Tables of GitHub Flavored Markdown, for a review. */
  MARKDOWN,
  /** What {@code schema/diff.schema.json} describes. */
  JSON;

  /**
   * Writes a comparison whole.
   *
   * @param palette what a text is painted with
   */
  public void write(Differences differences, Palette palette, Appendable out) throws IOException {
    switch (this) {
      case TEXT -> new TextDiff(palette, out).write(differences);
      case MARKDOWN -> new MarkdownDiff(out).write(differences);
      case JSON -> JsonDiff.write(differences, out);
    }
  }
}
