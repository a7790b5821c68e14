package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.load.Frame.Next;
import dev.berth.engine.problem.Problem;
import dev.berth.source.ScalarKind;
import dev.berth.source.Span;
import dev.berth.source.TreeBuilder;
import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Makes the tree of one document from the parser's events, without recursion. */
final class TreeComposer {
  private final Draft draft;
  private final TreeBuilder tree;
  private final CleanText clean;
  private final Offsets offsets;
  private final Comments comments;
  private final Nesting nesting;
  private final Aliases aliases;
  private final Surrogates surrogates;
  private int lastEnd;

  /** For a document whose content starts behind {@code start}. */
  TreeComposer(Draft draft, CleanText clean, Offsets offsets, Comments comments, int start) {
    this.draft = draft;
    this.clean = clean;
    this.tree = draft.tree();
    this.offsets = offsets;
    this.comments = comments;
    this.nesting = new Nesting(draft);
    this.aliases = new Aliases(draft);
    this.surrogates = new Surrogates(draft.source(), draft.problems());
    this.lastEnd = start;
  }

  /** Where the last node ended that has been read. */
  int lastEnd() {
    return lastEnd;
  }

  void accept(Event event) {
    switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> alias((AliasEvent) event);
      case MappingStart, SequenceStart -> open((CollectionStartEvent) event);
      case MappingEnd, SequenceEnd -> close(event);
      default -> {}
    }
  }

  private void scalar(ScalarEvent event) {
    ScalarPlace place = ScalarPlace.of(draft.source(), event, offsets, lastEnd);
    if (event.getValue().length() > Limits.SCALAR) {
      throw Problems.limit(
          draft.source().span(place.from(), place.from()), "value is longer than 1 MiB");
    }
    if (!event.isPlain() && !event.isLiteral() && !event.isFolded()) {
      checkIndentation(place);
    }
    lastEnd = place.to();
    comments.pass(place.contentFrom(), place.to());
    if (event.isDQuoted()) {
      surrogates.check(place.from(), place.to(), event.getValue());
    }
    int index = addScalar(event, place);
    if (event.getAnchor().isPresent()) {
      define(event, index).close();
    }
    nesting.completed(index);
  }

  private void checkIndentation(ScalarPlace place) {
    OptionalInt block = nesting.block();
    if (block.isEmpty()) {
      return;
    }
    QuotedLines lines = new QuotedLines(draft.source(), place.from(), place.to());
    Optional<Diagnostic> shallow = lines.shallow(tree.span(block.getAsInt()).from());
    if (shallow.isPresent()) {
      throw new Unreadable(shallow.get());
    }
  }

  private int addScalar(ScalarEvent event, ScalarPlace place) {
    String text = clean.restored(event.getValue());
    String tag = event.getTag().orElse(null);
    if (tag != null && !Tags.isText(tag)) {
      Optional<ScalarKind> kind = Tags.kind(tag, text);
      if (kind.isPresent()) {
        return tree.plain(place.from(), place.to(), text, kind.get());
      }
      unsupported(event, tag);
    }
    boolean plain = event.isPlain() && (tag == null || !Tags.isText(tag));
    return plain
        ? tree.plain(place.from(), place.to(), text, Scalars.kind(text))
        : tree.quoted(place.from(), place.to(), text);
  }

  private void alias(AliasEvent event) {
    Span span =
        draft.source().span(offsets.of(event.getStartMark()), offsets.of(event.getEndMark()));
    lastEnd = span.to();
    nesting.completed(aliases.expand(event.getAlias().getValue(), span));
  }

  private void open(CollectionStartEvent event) {
    boolean bracketed = isBracketed(event);
    int from = start(event, bracketed);
    lastEnd = bracketed ? from + 1 : from;
    nesting.check(from);
    boolean mapping = event.getEventId() == Event.ID.MappingStart;
    checkTag(event, mapping ? Tags.MAPPING : Tags.SEQUENCE);
    int index = mapping ? tree.openMapping(from) : tree.openSequence(from);
    Frame frame = nesting.open(index, mapping ? Next.KEY : Next.ITEM);
    frame.bracketed = bracketed;
    if (event.getAnchor().isPresent()) {
      frame.anchor(define(event, index));
    }
  }

  /** A key with its value in a flow sequence is a mapping without brackets. */
  private boolean isBracketed(CollectionStartEvent event) {
    int mark = offsets.of(event.getEndMark());
    return event.isFlow()
        && (event.getEventId() == Event.ID.SequenceStart
            || mark > offsets.of(event.getStartMark())
                && draft.source().text().charAt(mark - 1) == '{');
  }

  /** The end mark of a start event is behind a bracket, a dash or a question mark, or at a key. */
  private int start(CollectionStartEvent event, boolean bracketed) {
    int mark = offsets.of(event.getEndMark());
    if (event.isFlow()) {
      return bracketed ? mark - 1 : offsets.of(event.getStartMark());
    }
    String text = draft.source().text();
    boolean dash =
        event.getEventId() == Event.ID.SequenceStart
            && (mark == text.length() || text.charAt(mark) != '-');
    return dash ? mark - 1 : mark;
  }

  private void close(Event event) {
    lastEnd = nesting.top().bracketed ? offsets.of(event.getEndMark()) : lastEnd;
    nesting.close(lastEnd);
  }

  private Anchors.Anchor define(NodeEvent event, int index) {
    int from = offsets.of(event.getStartMark());
    int to = offsets.of(event.getEndMark());
    Span sign = new Properties(draft.source(), from, to).anchor();
    return draft.anchors().define(sign, tree, index, draft.problems());
  }

  private void checkTag(CollectionStartEvent event, String expected) {
    String tag = event.getTag().orElse(expected);
    if (!Tags.isCollection(tag, expected)) {
      unsupported(event, tag);
    }
  }

  private void unsupported(NodeEvent event, String tag) {
    int from = offsets.of(event.getStartMark());
    int to = offsets.of(event.getEndMark());
    Span place = new Properties(draft.source(), from, to).tag();
    String message = "tag " + Shown.quoted(Tags.shown(tag)) + " has no meaning for this value";
    draft.problems().add(Problem.UNSUPPORTED_TAG.at(place, message));
  }
}
