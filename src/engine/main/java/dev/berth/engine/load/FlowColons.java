package dev.berth.engine.load;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.scanner.Scanner;
import org.snakeyaml.engine.v2.tokens.ScalarToken;
import org.snakeyaml.engine.v2.tokens.Token;

/**
 * The scanner's tokens with a look ahead, for the colons within flow collections. The scanner takes
 * each of them for one that divides key and value; YAML 1.2 takes one that opens a plain value for
 * a part of it.
 */
final class FlowColons {
  private final Scanner scanner;
  private final List<Token> ahead = new ArrayList<>();

  FlowColons(Scanner scanner) {
    this.scanner = scanner;
  }

  boolean hasNext() {
    return !ahead.isEmpty() || scanner.hasNext();
  }

  Token next() {
    return ahead.isEmpty() ? scanned() : ahead.remove(0);
  }

  /** The next token, where colons may open a plain value: they and the value as one. */
  Token nextMerged() {
    Token first = next();
    if (first.getTokenId() != Token.ID.Value) {
      return first;
    }
    int colons = 1;
    Token last = first;
    while (peek(colons).getTokenId() == Token.ID.Value && touch(last, peek(colons))) {
      last = peek(colons++);
    }
    return peek(colons) instanceof ScalarToken scalar && scalar.isPlain() && touch(last, scalar)
        ? merged(first, colons, scalar)
        : first;
  }

  /** Whether a colon divides key and value, being followed by a blank, a bracket or a comma. */
  boolean isAlone(Token colon) {
    Token follower = peek(1);
    return switch (follower.getTokenId()) {
      case Scalar, Anchor, Tag, Alias, Value -> !touch(colon, follower);
      default -> true;
    };
  }

  /** Whether a colon follows that makes a key of what starts with a token. */
  boolean isColonOf(Token first, boolean mayBreak) {
    Token colon = peek(1);
    return colon.getTokenId() == Token.ID.Value && (mayBreak || line(colon) == line(first));
  }

  private Token merged(Token first, int colons, ScalarToken scalar) {
    for (int i = 0; i < colons; i++) {
      ahead.remove(0);
    }
    String text = ":".repeat(colons) + scalar.getValue();
    return new ScalarToken(text, true, first.getStartMark(), scalar.getEndMark());
  }

  /** The token that is so many ahead, from 1. */
  private Token peek(int distance) {
    while (ahead.size() < distance) {
      ahead.add(scanned());
    }
    return ahead.get(distance - 1);
  }

  /** The scanner makes a token when it is asked to show it, and hands out only what it has made. */
  private Token scanned() {
    scanner.peekToken();
    return scanner.next();
  }

  private static boolean touch(Token one, Token other) {
    return one.getEndMark().orElseThrow().getIndex()
        == other.getStartMark().orElseThrow().getIndex();
  }

  static int line(Token token) {
    return token.getStartMark().orElseThrow().getLine();
  }
}
