package dev.berth.engine.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.tokens.Token;

/** The collections that are open at a token, and whether a key of theirs waits for its value. */
final class TokenLevels {
  private static final class Level {
    private final boolean mapping;
    private final Optional<Mark> start;
    private boolean keyed;

    private Level(boolean mapping, Optional<Mark> start) {
      this.mapping = mapping;
      this.start = start;
    }
  }

  private final Deque<Level> levels = new ArrayDeque<>();
  private int flow;

  /** Goes on to a token. */
  void add(Token token) {
    switch (token.getTokenId()) {
      case BlockMappingStart -> open(true, token);
      case BlockSequenceStart -> open(false, token);
      case FlowMappingStart, FlowSequenceStart -> {
        open(token.getTokenId() == Token.ID.FlowMappingStart, token);
        flow++;
      }
      case BlockEnd -> levels.poll();
      case FlowMappingEnd, FlowSequenceEnd -> {
        levels.poll();
        flow--;
      }
      case Key -> keyed(true);
      case Value, FlowEntry -> keyed(false);
      default -> {}
    }
  }

  /** Whether brackets are open. */
  boolean isFlow() {
    return flow > 0;
  }

  boolean isInMapping() {
    return !levels.isEmpty() && levels.peek().mapping;
  }

  boolean isKeyed() {
    return !levels.isEmpty() && levels.peek().keyed;
  }

  /** A refusal of a token that fits no entry of the innermost collection. */
  ParserException misplaced(Token token) {
    return new ParserException(
        "while parsing a block mapping",
        levels.element().start,
        "expected <block end>, but found '<scalar>'",
        token.getStartMark());
  }

  private void open(boolean mapping, Token token) {
    levels.push(new Level(mapping, token.getStartMark()));
  }

  private void keyed(boolean keyed) {
    if (!levels.isEmpty()) {
      levels.peek().keyed = keyed;
    }
  }
}
