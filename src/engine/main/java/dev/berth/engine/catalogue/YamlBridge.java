package dev.berth.engine.catalogue;

import dev.berth.source.Document;
import dev.berth.source.ScalarKind;
import dev.berth.source.Source;
import dev.berth.source.Span;
import dev.berth.source.TreeBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Reads the one document of the catalogue file, which has no aliases. */
final class YamlBridge {
  private final Source source;
  private final TreeBuilder tree;
  private final Deque<Integer> open = new ArrayDeque<>();

  private YamlBridge(Source source) {
    this.source = source;
    this.tree = new TreeBuilder(source);
  }

  static Document document(Source source) {
    YamlBridge bridge = new YamlBridge(source);
    try {
      for (Event event : new Parse(LoadSettings.builder().build()).parseString(source.text())) {
        bridge.take(event);
      }
    } catch (MarkedYamlEngineException e) {
      Span place = source.span(bridge.offset(e.getProblemMark()), source.text().length());
      throw InvalidCatalogue.at(place, e.getProblem());
    }
    return new Document(bridge.tree.build(), List.of());
  }

  private void take(Event event) {
    switch (event.getEventId()) {
      case MappingStart -> open.push(tree.openMapping(offset(event.getStartMark())));
      case SequenceStart -> open.push(tree.openSequence(offset(event.getStartMark())));
      case MappingEnd, SequenceEnd -> tree.close(open.pop(), offset(event.getEndMark()));
      case Scalar -> scalar((ScalarEvent) event);
      default -> {}
    }
  }

  private void scalar(ScalarEvent scalar) {
    int from = offset(scalar.getStartMark());
    int to = offset(scalar.getEndMark());
    String text = scalar.getValue();
    if (scalar.isPlain()) {
      boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
      tree.plain(from, to, text, digits ? ScalarKind.INTEGER : ScalarKind.TEXT);
    } else {
      tree.quoted(from, to, text);
    }
  }

  private int offset(Optional<Mark> mark) {
    return source.text().offsetByCodePoints(0, mark.orElseThrow().getIndex());
  }
}
