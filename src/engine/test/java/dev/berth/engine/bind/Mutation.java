package dev.berth.engine.bind;

import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes a document as JSON with one seeded mistake, or one change that is none. */
public final class Mutation {
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "1",
          "-1",
          "80",
          "65535",
          "65536",
          "99999999999",
          "1.5",
          "80.0",
          "1e3",
          "\"\"",
          "\" \"",
          "\"80\"",
          "\"080\"",
          "\"65536\"",
          "\"80-90\"",
          "\"90-80\"",
          "\"80-\"",
          "\"-\"",
          "\"a\"",
          "\"80\\n\"",
          "\"14.6\"",
          "\"14\"",
          "\"14.\"",
          "14.6",
          "14",
          "-14.6",
          "\"14.6.1\"",
          "\"production\"",
          "\"Production\"",
          "\"TERR\"",
          "\"sqlserver\"",
          "\"netezza\"",
          "\"ldap\"",
          "\"linux\"",
          "\"tcp\"",
          "\"simple\"",
          "\"ldap://dc1\"",
          "\"ldaps://dc1:636\"",
          "\"ldaps://dc1:0636\"",
          "\"ldap://dc1:99999\"",
          "\"ldap://dc 1\"",
          "\"ldap://\"",
          "\"ldap://dc1:389/DC=x\"",
          "\"ldap://[::1]:389\"",
          "\"ldap://[::1\"",
          "\"ldap://u@dc1\"",
          "\"https://a/b c\"",
          "\"https://a/b?c#d\"",
          "\"http://a:80\"",
          "\"HTTPS://a\"",
          "\"LDAPS://dc1\"",
          "\"Ssl://e\"",
          "\"ftp://a\"",
          "\"tcp://e:7222\"",
          "\"tcp://e:7222,ssl://f\"",
          "\"tcp://e:7222, ssl://f\"",
          "\"tcp://e:7222,tcp://e:722\"",
          "\"tcp://e/\"",
          "\"tcp://e/x\"",
          "\"tcp://e:07222\"",
          "\"tcp://\"",
          "\"\\u0661\\u0662\"",
          "[]",
          "{}",
          "[1]",
          "[\"a\"]",
          "[null]",
          "[{}]",
          "{\"port\": 80}",
          "{\"x-note\": 1}",
          "{\"first\": 1, \"last\": 2}",
          "[1, 2, 3, 4]");

  private static final List<String> KEYS =
      List.of(
          "x-note",
          "prot",
          "port",
          "name",
          "host",
          "Name",
          "services",
          "enabled",
          "",
          "x",
          "$schema");

  private final Random random;
  private final int target;
  private int at;

  private Mutation(Random random, int target) {
    this.random = random;
    this.target = target;
  }

  public static String of(Node root, Random random) {
    StringBuilder json = new StringBuilder();
    new Mutation(random, random.nextInt(count(root))).write(root, json);
    return json.toString();
  }

  private static int count(Node node) {
    int count = 1;
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        count += count(entry.value());
      }
    } else if (node instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        count += count(item);
      }
    }
    return count;
  }

  private void write(Node node, StringBuilder json) {
    boolean here = at++ == target;
    if (here && (node instanceof Scalar || random.nextInt(4) == 0)) {
      json.append(VALUES.get(random.nextInt(VALUES.size())));
    } else if (node instanceof Mapping mapping) {
      write(mapping, here, json);
    } else if (node instanceof Sequence sequence) {
      write(sequence, here, json);
    } else {
      write((Scalar) node, json);
    }
  }

  /** Renames, drops or adds a key where the mistake is to be. */
  private void write(Mapping mapping, boolean here, StringBuilder json) {
    List<String> entries = new ArrayList<>();
    int chosen = here ? random.nextInt(mapping.entries().size() + 1) : -1;
    boolean rename = random.nextBoolean();
    for (Mapping.Entry entry : mapping.entries()) {
      StringBuilder value = new StringBuilder();
      write(entry.value(), value);
      boolean hit = entries.size() == chosen;
      if (hit && !rename) {
        chosen = -1;
        continue;
      }
      String key = hit ? free(mapping) : entry.key().text();
      entries.add(quoted(key) + ": " + value);
    }
    if (here && chosen == entries.size()) {
      entries.add(quoted(free(mapping)) + ": " + VALUES.get(random.nextInt(VALUES.size())));
    }
    json.append('{').append(String.join(", ", entries)).append('}');
  }

  /** A key that the mapping does not have. */
  private String free(Mapping mapping) {
    String key = KEYS.get(random.nextInt(KEYS.size()));
    return mapping.get(key).isPresent() ? "x-" + key : key;
  }

  private void write(Sequence sequence, boolean here, StringBuilder json) {
    List<String> items = new ArrayList<>();
    for (Node item : sequence.items()) {
      StringBuilder text = new StringBuilder();
      write(item, text);
      items.add(text.toString());
    }
    if (here) {
      items.add(VALUES.get(random.nextInt(VALUES.size())));
    }
    json.append('[').append(String.join(", ", items)).append(']');
  }

  private static void write(Scalar scalar, StringBuilder json) {
    boolean bare = scalar.kind() != ScalarKind.TEXT;
    json.append(bare ? scalar.text() : quoted(scalar.text()));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
