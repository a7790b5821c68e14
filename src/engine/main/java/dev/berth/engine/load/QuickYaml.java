package dev.berth.engine.load;

import dev.berth.engine.load.QuickScalars.Within;
import dev.berth.source.Document;
import dev.berth.source.ScalarKind;
import dev.berth.source.Source;
import dev.berth.source.TreeBuilder;
import java.util.List;
import java.util.Optional;

/**
 * Reads YAML as declarations are usually written: one document of block and flow collections whose
 * scalars stand on one line. It starts in a fraction of the time that the YAML parser takes, and
 * holds no opinions: at the first thing that is out of the ordinary – an anchor, a tag, a block
 * scalar, a second document, anything that is or may be wrong – it gives up, and {@link YamlReader}
 * reads the text from the start. What it does read, it reads as that one would; a test compares the
 * two.
 */
final class QuickYaml {
  private static final int NO_COLUMN = -1;

  /** As declarations are usually written. */
  private static final int CHARACTERS_A_NODE = 10;

  private final QuickText in;
  private final TreeBuilder tree;
  private final QuickScalars scalars;
  private final QuickLevels levels;
  private final QuickFlow flow;

  /** Behind the last value. */
  private int end;

  private QuickYaml(Source source) {
    this.in = new QuickText(source);
    this.tree = new TreeBuilder(source, source.text().length() / CHARACTERS_A_NODE);
    this.scalars = new QuickScalars(in, tree);
    this.levels = new QuickLevels(tree);
    this.flow = new QuickFlow(in, scalars, levels, tree);
  }

  /** What the text holds, unless something about it is out of the ordinary. */
  static Optional<Loaded> read(Source source) {
    try {
      return Optional.of(new Loaded(List.of(new QuickYaml(source).document()), List.of()));
    } catch (Unusual text) {
      return Optional.empty();
    }
  }

  private Document document() {
    in.start();
    if (in.text().length() > Limits.SIZE || in.here() == '<' || startsPatch()) {
      throw Unusual.TEXT;
    }
    node(NO_COLUMN);
    if (!in.isAtEnd()) {
      throw Unusual.TEXT;
    }
    return new Document(tree.build(), List.copyOf(in.comments()));
  }

  private boolean startsPatch() {
    return in.text().regionMatches(true, in.at(), ForeignText.PATCH, 0, ForeignText.PATCH.length());
  }

  /**
   * Adds the collection that starts here, and goes to what follows it. A scalar that starts a line
   * must be a key: any other might go on on the next one.
   *
   * @param parent the column of the collection that it belongs to
   */
  private void node(int parent) {
    if (startsItem()) {
      sequence(in.column());
    } else if (flow.starts()) {
      flow(parent);
    } else {
      int column = in.column();
      scalars.scan(Within.LINES);
      mapping(column);
    }
  }

  /** Adds the mapping whose first key was scanned. */
  private void mapping(int column) {
    int index = tree.openMapping(scalars.from());
    Keys keys = levels.enter();
    entry(keys, column);
    while (isAt(column)) {
      scalars.scan(Within.LINES);
      entry(keys, column);
    }
    close(index, column);
  }

  private void entry(Keys keys, int column) {
    levels.addKey(keys, scalars.add());
    in.skipColon();
    value(column);
  }

  private void value(int column) {
    int colonEnd = in.at();
    in.skipBlanks();
    if (endsLine()) {
      in.nextContent();
      valueBelow(column, colonEnd);
    } else if (flow.starts()) {
      flow(column);
    } else {
      scalars.scan(Within.LINES);
      scalar(column);
    }
    checkIndent(column);
  }

  private void valueBelow(int column, int colonEnd) {
    if (isAt(column) && startsItem()) {
      sequence(column);
    } else if (!in.isAtEnd() && in.column() > column) {
      node(column);
    } else {
      end = colonEnd;
      tree.plain(end, end, ScalarKind.NULL);
    }
  }

  private void sequence(int column) {
    int index = tree.openSequence(in.at());
    levels.enter();
    while (isAt(column) && startsItem()) {
      in.moveTo(in.at() + 1);
      in.skipBlanks();
      item(column);
    }
    close(index, column);
  }

  private void item(int column) {
    if (endsLine()) {
      in.nextContent();
      if (in.isAtEnd() || in.column() <= column) {
        throw Unusual.TEXT;
      }
      node(column);
    } else if (startsItem()) {
      sequence(in.column());
    } else if (flow.starts()) {
      flow(column);
    } else {
      scalarOrMapping(column);
    }
    checkIndent(column);
  }

  private void scalarOrMapping(int column) {
    int own = in.column();
    scalars.scan(Within.LINES);
    if (in.here() == ':') {
      mapping(own);
    } else {
      scalar(column);
    }
  }

  private void scalar(int column) {
    scalars.add();
    end = scalars.end();
    endValue(column);
  }

  private void close(int index, int column) {
    levels.leave();
    tree.close(index, end);
    checkIndent(column);
  }

  private boolean endsLine() {
    return in.here() == '#' || Lines.isBreak(in.here());
  }

  private boolean startsItem() {
    return in.here() == '-' && in.isFollowedBySpace();
  }

  private void flow(int column) {
    flow.add(column);
    end = in.at();
    endValue(column);
  }

  /** Goes from behind a value to the next thing, which must not belong to the value. */
  private void endValue(int column) {
    in.nextContent();
    checkIndent(column);
  }

  private void checkIndent(int column) {
    if (!in.isAtEnd() && in.column() > column) {
      throw Unusual.TEXT;
    }
  }

  private boolean isAt(int column) {
    return !in.isAtEnd() && in.column() == column;
  }
}
