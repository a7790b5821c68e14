package dev.berth.engine.secret;

import java.util.List;
import java.util.Random;

/** Writes sound YAML or JSON texts with secrets and other values in all the ways there are. */
final class RandomDeclaration {
  private static final List<String> NAMES =
      List.of(
          "host",
          "port",
          "name",
          "url",
          "password",
          "bindPassword",
          "x-api-key",
          "secret",
          "credentials",
          "tokens",
          "tokenPort",
          "notes",
          "Pwd",
          "list");
  private static final List<String> WORDS =
      List.of("db1.example.com", "8080", "a b", "x:y", "it's", "q\"q", "a#b", "a,b", "{x}", "ü");

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private RandomDeclaration(Random random) {
    this.random = random;
  }

  static String yaml(Random random) {
    RandomDeclaration declaration = new RandomDeclaration(random);
    declaration.blockMapping(0, 3);
    return declaration.text.toString();
  }

  static String json(Random random) {
    RandomDeclaration declaration = new RandomDeclaration(random);
    declaration.flowMapping(3, true);
    return declaration.text.append('\n').toString();
  }

  private void blockMapping(int indent, int depth) {
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      if (random.nextInt(6) == 0) {
        text.append(random.nextBoolean() ? "\n" : " ".repeat(indent) + "# note " + i + "\n");
      }
      text.append(" ".repeat(indent)).append(key(i, false)).append(':');
      blockValue(indent, depth);
    }
  }

  private void blockValue(int indent, int depth) {
    int deeper = indent + 1 + random.nextInt(3);
    switch (depth == 0 ? 0 : random.nextInt(7)) {
      case 1 -> {
        text.append('\n');
        blockMapping(deeper, depth - 1);
      }
      case 2 -> {
        text.append('\n');
        blockSequence(random.nextBoolean() ? indent : deeper, depth - 1);
      }
      case 3 -> {
        text.append(' ');
        flowMapping(depth - 1, false);
        text.append('\n');
      }
      case 4 -> block(deeper);
      case 5 -> text.append("\n").append(" ".repeat(deeper)).append(scalar(false)).append('\n');
      default -> {
        text.append(' ').append(scalar(false));
        text.append(random.nextInt(5) == 0 ? " # note\n" : "\n");
      }
    }
  }

  private void block(int indent) {
    text.append(random.nextBoolean() ? " |\n" : " >-\n");
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      text.append(" ".repeat(indent)).append("line: ").append(word()).append('\n');
    }
  }

  private void blockSequence(int indent, int depth) {
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      text.append(" ".repeat(indent)).append("- ");
      if (depth > 0 && random.nextInt(3) == 0) {
        text.append(key(i, false)).append(": ").append(scalar(false)).append('\n');
      } else {
        text.append(scalar(false)).append('\n');
      }
    }
  }

  private void flowMapping(int depth, boolean json) {
    text.append('{').append(space(json));
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      text.append(i == 0 ? "" : ",").append(i == 0 ? "" : gap(json));
      text.append(key(i, json)).append(json && random.nextBoolean() ? " :" : ":").append(gap(json));
      flowValue(depth, json);
    }
    text.append(space(json)).append('}');
  }

  private void flowValue(int depth, boolean json) {
    if (depth > 0 && random.nextInt(4) == 0) {
      flowMapping(depth - 1, json);
    } else if (depth > 0 && random.nextInt(4) == 0) {
      text.append('[').append(scalar(json)).append(", ").append(scalar(json)).append(']');
    } else {
      text.append(scalar(json));
    }
  }

  private String gap(boolean json) {
    return json ? space(true) : " ";
  }

  private String space(boolean json) {
    return random.nextInt(4) > 0 ? "" : json && random.nextBoolean() ? "\n  " : " ";
  }

  private String key(int turn, boolean json) {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    name = "x-" + turn + name;
    return json || random.nextInt(6) == 0 ? '"' + name + '"' : name;
  }

  private String scalar(boolean json) {
    String word = word();
    boolean plain = word.matches("[a-z0-9.]+");
    if (json || random.nextInt(3) == 0) {
      return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
    return plain ? word : "'" + word.replace("'", "''") + "'";
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(1_000);
  }
}
