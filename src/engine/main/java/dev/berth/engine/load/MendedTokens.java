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
  private final Scanner scanner;
  private final FlowColons tokens;
  private final Deque<Token> ready = new ArrayDeque<>();
  private final TokenLevels levels = new TokenLevels();
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
    return levels.isFlow() && opensValue() ? tokens.nextMerged() : tokens.next();
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
    levels.add(token);
    ready.add(token);
    last = id;
  }

  private boolean startsBareDocument(Token token) {
    return switch (token.getTokenId()) {
      case DocumentStart, Directive, StreamEnd -> false;
      default -> FlowColons.line(token) > endLine;
    };
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
        levels.isFlow()
            ? opensEntry() && tokens.isAlone(token)
            : levels.isInMapping() && !levels.isKeyed();
    if (keyless) {
      add(new KeyToken(token.getStartMark(), token.getStartMark()));
    }
    add(token);
  }

  /** A single value, which is a key if a colon follows. */
  private void node(Token first) {
    if (!levels.isFlow() && levels.isKeyed() && endsNode() && isSingle(first.getTokenId())) {
      throw levels.misplaced(first);
    }
    if (!levels.isFlow() || !opensEntry()) {
      add(first);
      return;
    }
    Deque<Token> node = new ArrayDeque<>();
    node.add(first);
    while (isProperty(node.peekLast().getTokenId())) {
      node.add(tokens.next());
    }
    if (isSingle(node.peekLast().getTokenId()) && tokens.isColonOf(first, levels.isInMapping())) {
      add(new KeyToken(first.getStartMark(), first.getStartMark()));
    }
    for (Token each : node) {
      add(each);
    }
  }

  /** Whether a key that was begun is complete, behind which the parser would take a value. */
  private boolean endsNode() {
    return switch (last) {
      case Scalar, Alias, FlowMappingEnd, FlowSequenceEnd, BlockEnd -> true;
      default -> false;
    };
  }

  private static boolean isProperty(Token.ID id) {
    return id == Token.ID.Anchor || id == Token.ID.Tag;
  }

  private static boolean isSingle(Token.ID id) {
    return id == Token.ID.Scalar || id == Token.ID.Alias;
  }
}
