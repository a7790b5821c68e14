package dev.berth.engine.load;

import java.util.ArrayDeque;
import java.util.Deque;
import org.snakeyaml.engine.v2.scanner.Scanner;
import org.snakeyaml.engine.v2.tokens.DocumentStartToken;
import org.snakeyaml.engine.v2.tokens.KeyToken;
import org.snakeyaml.engine.v2.tokens.Token;

/**
 * The tokens of a text, with those put in that YAML 1.2 lets a text leave out and the parser asks
 * for: the sign of a key that is empty or ends on another line than its colon, and the start of a
 * document behind the end of another.
 */
final class MendedTokens implements Scanner {
  /** An open collection. */
  private static final class Level {
    private final boolean mapping;
    private boolean keyed;

    private Level(boolean mapping) {
      this.mapping = mapping;
    }
  }

  private final Scanner scanner;
  private final FlowColons tokens;
  private final Deque<Token> ready = new ArrayDeque<>();
  private final Deque<Level> levels = new ArrayDeque<>();
  private int flow;
  private Token.ID last = Token.ID.StreamStart;
  private int endLine;

  MendedTokens(Scanner scanner) {
    this.scanner = scanner;
    this.tokens = new FlowColons(scanner);
  }

  @Override
  public boolean checkToken(Token.ID... choices) {
    Token.ID next = peekToken().getTokenId();
    for (Token.ID choice : choices) {
      if (next == choice) {
        return true;
      }
    }
    return choices.length == 0;
  }

  @Override
  public boolean checkToken(Token.ID choice) {
    return peekToken().getTokenId() == choice;
  }

  @Override
  public Token peekToken() {
    while (ready.isEmpty()) {
      take(read());
    }
    return ready.peekFirst();
  }

  @Override
  public Token next() {
    Token token = peekToken();
    ready.removeFirst();
    return token;
  }

  @Override
  public boolean hasNext() {
    return !ready.isEmpty() || tokens.hasNext();
  }

  @Override
  public void resetDocumentIndex() {
    scanner.resetDocumentIndex();
  }

  private Token read() {
    return flow > 0 && opensValue() ? tokens.nextMerged() : tokens.next();
  }

  /** Whether a value may stand behind the last token, so that a colon may be a part of it. */
  private boolean opensValue() {
    return opensEntry() || last == Token.ID.Value || last == Token.ID.Key;
  }

  private boolean opensEntry() {
    return last == Token.ID.FlowMappingStart
        || last == Token.ID.FlowSequenceStart
        || last == Token.ID.FlowEntry;
  }

  private void take(Token token) {
    switch (token.getTokenId()) {
      case Value -> value(token);
      case Anchor, Tag, Scalar, Alias -> node(token);
      case DocumentEnd -> documentEnd(token);
      default -> add(token);
    }
  }

  private void add(Token token) {
    Token.ID id = token.getTokenId();
    if (last == Token.ID.DocumentEnd && startsBareDocument(token)) {
      ready.add(new DocumentStartToken(token.getStartMark(), token.getStartMark()));
    }
    switch (id) {
      case BlockMappingStart, FlowMappingStart -> levels.push(new Level(true));
      case BlockSequenceStart, FlowSequenceStart -> levels.push(new Level(false));
      case BlockEnd, FlowMappingEnd, FlowSequenceEnd -> levels.poll();
      case Key -> keyed(true);
      case Value, FlowEntry -> keyed(false);
      default -> {}
    }
    flow += depth(id);
    ready.add(token);
    last = id;
  }

  private static int depth(Token.ID id) {
    return switch (id) {
      case FlowMappingStart, FlowSequenceStart -> 1;
      case FlowMappingEnd, FlowSequenceEnd -> -1;
      default -> 0;
    };
  }

  private boolean startsBareDocument(Token token) {
    return switch (token.getTokenId()) {
      case DocumentStart, Directive, StreamEnd -> false;
      default -> FlowColons.line(token) > endLine;
    };
  }

  private void keyed(boolean keyed) {
    if (!levels.isEmpty()) {
      levels.peek().keyed = keyed;
    }
  }

  /** The end of a document that was not begun ends nothing. */
  private void documentEnd(Token token) {
    endLine = FlowColons.line(token);
    if (last != Token.ID.StreamStart) {
      add(token);
    }
  }

  private void value(Token token) {
    boolean keyless =
        flow > 0 ? opensEntry() && tokens.isAlone(token) : isInMapping() && !levels.peek().keyed;
    if (keyless) {
      add(new KeyToken(token.getStartMark(), token.getStartMark()));
    }
    add(token);
  }

  private boolean isInMapping() {
    return !levels.isEmpty() && levels.peek().mapping;
  }

  /** A single value, which is a key if a colon follows. */
  private void node(Token first) {
    if (flow == 0 || !opensEntry()) {
      add(first);
      return;
    }
    Deque<Token> node = new ArrayDeque<>();
    node.add(first);
    while (isProperty(node.peekLast().getTokenId())) {
      node.add(tokens.next());
    }
    if (isSingle(node.peekLast().getTokenId()) && tokens.isColonOf(first, isInMapping())) {
      add(new KeyToken(first.getStartMark(), first.getStartMark()));
    }
    node.forEach(this::add);
  }

  private static boolean isProperty(Token.ID id) {
    return id == Token.ID.Anchor || id == Token.ID.Tag;
  }

  private static boolean isSingle(Token.ID id) {
    return id == Token.ID.Scalar || id == Token.ID.Alias;
  }
}
