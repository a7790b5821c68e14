package dev.berth.engine.load;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.source.Source;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.Scanner;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML 1.2 from the parser's events. A problem that ends one document does not end the text:
 * reading goes on at the next line that starts a document.
 */
final class YamlReader {
  private static final int DONE = -1;

  private final Source source;
  private final Problems problems;
  private final CleanText clean;
  private final Comments comments;
  private final Documents documents;
  private final Directives directives;
  private final LoadSettings settings =
      LoadSettings.builder().setCodePointLimit(Limits.SIZE).setUseMarks(true).build();

  private Offsets offsets;
  private TreeComposer composer;
  private Draft draft;
  private int documentStart;
  private int lastEnd;

  YamlReader(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.clean = CleanText.of(source, problems);
    this.comments = new Comments(source, problems);
    this.documents = new Documents(source, problems);
    this.directives = new Directives(source, problems);
  }

  Loaded read() {
    Optional<Diagnostic> tooLong = LongText.in(source);
    tooLong.ifPresent(problems::add);
    int from = clean.isBinary() || tooLong.isPresent() ? DONE : 0;
    while (from != DONE && !problems.isFull()) {
      from = readFrom(from);
    }
    documents.trailing(comments.take());
    return documents.loaded();
  }

  /** Reads up to the end, or to a problem that ends a document; gives where to go on. */
  private int readFrom(int from) {
    offsets = new Offsets(clean, from);
    documentStart = from;
    lastEnd = from;
    comments.startAt(from);
    problems.documentStarted();
    try {
      readAll(parser(from));
      return DONE;
    } catch (Unreadable document) {
      problems.ended(document);
      comments.take();
      int after = Math.max(document.why().span().from(), documentStart);
      return documents.areTooMany() ? DONE : nextDocument(after);
    }
  }

  private void readAll(Parser parser) {
    Event event = next(parser);
    while (event.getEventId() != Event.ID.StreamEnd) {
      accept(event);
      event = next(parser);
    }
    comments.scan(source.text().length());
  }

  private Parser parser(int from) {
    StringReader reader = new StringReader(clean.text());
    try {
      reader.skip(from);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Scanner scanner = new ScannerImpl(settings, new StreamReader(settings, reader));
    return new ParserImpl(settings, new MendedTokens(scanner));
  }

  private Event next(Parser parser) {
    try {
      return parser.next();
    } catch (RuntimeException e) {
      throw new Unreadable(new YamlMistakes(source, offsets, lastEnd).explain(e));
    }
  }

  private void accept(Event event) {
    switch (event.getEventId()) {
      case StreamStart -> {}
      case DocumentStart -> startDocument(event);
      case DocumentEnd -> endDocument((DocumentEndEvent) event);
      default -> {
        composer.accept(event);
        lastEnd = composer.lastEnd();
      }
    }
  }

  private void startDocument(Event event) {
    int before = Lines.start(source.text(), documentStart);
    documentStart = offsets.of(event.getStartMark());
    lastEnd = offsets.of(event.getEndMark());
    problems.documentStarted();
    if (lastEnd > documentStart) {
      directives.check(before, lastEnd);
    }
    documents.started(documentStart);
    draft = Draft.of(source, problems);
    composer = new TreeComposer(draft, clean, offsets, comments, lastEnd);
  }

  private void endDocument(DocumentEndEvent event) {
    int end = offsets.of(event.getEndMark());
    comments.scan(end);
    draft.anchors().tellUnused(problems);
    documents.add(draft.tree(), comments.take());
    documentStart = end;
    lastEnd = event.isExplicit() ? end : lastEnd;
  }

  /** The next line behind the start of the document that starts or ends one. */
  private int nextDocument(int after) {
    String text = source.text();
    int line = Lines.start(text, after);
    while (line < text.length()) {
      boolean starts = isMarker("---", line);
      if (line > documentStart && (starts || isMarker("...", line))) {
        return starts ? line : line + 3;
      }
      line = Lines.end(text, line) + 1;
    }
    return DONE;
  }

  private boolean isMarker(String marker, int line) {
    String text = source.text();
    int end = line + marker.length();
    return text.startsWith(marker, line) && (end == text.length() || text.charAt(end) <= ' ');
  }
}
