package dev.berth.engine.schema;

import dev.berth.source.Document;
import dev.berth.source.ScalarKind;
import dev.berth.source.Source;
import dev.berth.source.Span;
import dev.berth.source.TreeBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/** Well-formed YAML without merge keys as a document. */
final class TestDocuments {
  private final Source source;
  private final TreeBuilder builder;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Map<Anchor, Integer> anchors = new HashMap<>();

  private TestDocuments(Source source) {
    this.source = source;
    this.builder = new TreeBuilder(source);
  }

  static Document read(String text) {
    Source source = Source.of("test.yaml", text);
    TestDocuments reader = new TestDocuments(source);
    for (Event event : new Parse(LoadSettings.builder().build()).parseString(text)) {
      reader.add(event);
    }
    return new Document(reader.builder.build(), List.of());
  }

  private void add(Event event) {
    switch (event.getEventId()) {
      case MappingStart ->
          open(builder.openMapping(from(event)), ((MappingStartEvent) event).getAnchor());
      case SequenceStart ->
          open(builder.openSequence(from(event)), ((SequenceStartEvent) event).getAnchor());
      case MappingEnd, SequenceEnd -> builder.close(open.pop(), to(event));
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> {
        Span place = source.span(from(event), to(event));
        builder.copy(anchors.get(((AliasEvent) event).getAlias()), place);
      }
      default -> {}
    }
  }

  private void open(int index, Optional<Anchor> anchor) {
    open.push(index);
    anchor.ifPresent(name -> anchors.put(name, index));
  }

  private void scalar(ScalarEvent event) {
    int index =
        event.isPlain()
            ? builder.plain(from(event), to(event), event.getValue(), kind(event.getValue()))
            : builder.quoted(from(event), to(event), event.getValue());
    event.getAnchor().ifPresent(name -> anchors.put(name, index));
  }

  private static ScalarKind kind(String text) {
    if (text.isEmpty() || text.equals("null") || text.equals("~")) {
      return ScalarKind.NULL;
    }
    if (text.equals("true") || text.equals("false")) {
      return ScalarKind.BOOLEAN;
    }
    return text.matches("-?(0|[1-9][0-9]*)") ? ScalarKind.INTEGER : ScalarKind.TEXT;
  }

  /** Where an event's value starts: behind its anchor. */
  private int from(Event event) {
    int from = source.text().offsetByCodePoints(0, event.getStartMark().orElseThrow().getIndex());
    boolean anchored = source.text().startsWith("&", from);
    while (anchored && source.text().charAt(from) != ' ') {
      from++;
    }
    return anchored ? from + 1 : from;
  }

  private int to(Event event) {
    return source.text().offsetByCodePoints(0, event.getEndMark().orElseThrow().getIndex());
  }
}
