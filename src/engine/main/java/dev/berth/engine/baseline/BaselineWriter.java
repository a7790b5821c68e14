package dev.berth.engine.baseline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a baseline as YAML, an entry a block and a term a line, so that it is compared and merged
 * line by line.
 */
public final class BaselineWriter {
  private static final String HEAD =
      """
      # What berth found before and does not report again while it stays as it is.
      # "berth baseline update" takes out what is mended. By hand, an entry can be given a reason, an
      # owner and until, its last day ("2027-01-31"); update and prune keep these, and no other change.
      version: 1
      """;

  private final Appendable out;

  private BaselineWriter(Appendable out) {
    this.out = out;
  }

  /** Writes entries in the order of their keys. */
  public static void write(List<Entry> entries, Appendable out) throws IOException {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort((a, b) -> a.key().compareTo(b.key()));
    BaselineWriter writer = new BaselineWriter(out);
    out.append(HEAD).append(sorted.isEmpty() ? "findings: []\n" : "findings:\n");
    for (Entry each : sorted) {
      writer.write(each);
    }
  }

  private void write(Entry entry) throws IOException {
    Key key = entry.key();
    out.append("  - rule: ").append(quoted(key.rule())).append('\n');
    term("file", key.file());
    term("environment", key.environment());
    term("only", entry.only());
    term("path", key.path());
    term("value", key.value());
    list("between", key.between());
    if (entry.count() > 1) {
      out.append("    count: ").append(Integer.toString(entry.count())).append('\n');
    }
    list("with", entry.with());
    things(entry.named(), entry.beside());
    term("reason", entry.terms().reason());
    term("owner", entry.terms().owner());
    term("until", entry.terms().until().map(Object::toString).orElse(""));
  }

  private void list(String name, List<String> texts) throws IOException {
    if (!texts.isEmpty()) {
      out.append("    ").append(name).append(":\n");
    }
    for (String each : texts) {
      out.append("      - ").append(quoted(each)).append('\n');
    }
  }

  /** Each on a line, without what it has in common with the thing of the entry. */
  private void things(Key key, List<Key> things) throws IOException {
    if (!things.isEmpty()) {
      out.append("    beside:\n");
    }
    for (Key each : things) {
      boolean file = !each.file().equals(key.file());
      boolean environment = file || !each.environment().equals(key.environment());
      out.append("      - {path: ").append(quoted(each.path()));
      if (file) {
        out.append(", file: ").append(quoted(each.file()));
      }
      if (environment && !each.environment().isEmpty()) {
        out.append(", environment: ").append(quoted(each.environment()));
      }
      out.append("}\n");
    }
  }

  private void term(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      out.append("    ").append(name).append(": ").append(quoted(text)).append('\n');
    }
  }

  /** In double quotes, with escapes for all that people cannot see or editors may change. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int point : text.codePoints().toArray()) {
      if (point == '"' || point == '\\') {
        quoted.append('\\').append((char) point);
      } else if (point == ' ' || isPlain(point)) {
        quoted.appendCodePoint(point);
      } else {
        quoted.append("\\U");
        String digits = Integer.toHexString(point);
        quoted.append("0".repeat("00000000".length() - digits.length())).append(digits);
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean isPlain(int point) {
    return point > ' ' && point < 0x7F || point > 0x7F && Character.isLetterOrDigit(point);
  }
}
