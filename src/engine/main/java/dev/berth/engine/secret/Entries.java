package dev.berth.engine.secret;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds the values of entries whose keys name a secret, in YAML and JSON alike. It looks at each
 * colon for itself, so that nothing which is wrong elsewhere in the text leads it astray.
 */
final class Entries {
  private final String text;
  private final Stretches found;
  private final SecretValues values;
  private final Deque<String> aliases = new ArrayDeque<>();

  Entries(String text, Stretches found) {
    this.text = text;
    this.found = found;
    this.values = new SecretValues(text, found, aliases);
  }

  void find() {
    for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
      if (!values.covers(at)) {
        Key key = Key.before(text, at);
        entry(key.name().isEmpty() ? Key.above(text, at) : key, at);
      }
    }
    findWithoutColons();
    if (!aliases.isEmpty()) {
      findAnchored();
    }
  }

  /** A key that lost its colon still opens its line, or stands in quotes. */
  private void findWithoutColons() {
    TextLines lines = new TextLines(text);
    MissingColon missing = new MissingColon(text, lines, new SecretValues(text, found, aliases));
    for (int at = 0; at < text.length(); at = lines.next(lines.end(at))) {
      missing.find(at);
    }
  }

  private void entry(Key key, int colon) {
    SecretName name = SecretName.of(key.name());
    if (name != SecretName.OPEN && (key.isQuoted() || isEntry(key, colon, name))) {
      values.add(colon + 1, key, name);
    }
  }

  /**
   * Behind a bare key belongs a blank; without one it may be a host and its port, or an address.
   */
  private boolean isEntry(Key key, int colon, SecretName name) {
    int next = colon + 1;
    if (next == text.length() || text.charAt(next) <= ' ') {
      return true;
    }
    boolean address = text.startsWith("//", next) || key.name().indexOf('/') >= 0;
    return !address && text.charAt(next) != ':' && (name == SecretName.SECRET || !isPort(next));
  }

  private boolean isPort(int from) {
    return text.charAt(from) >= '0' && text.charAt(from) <= '9';
  }

  /** What secret entries refer to by alias is as secret as what they say themselves. */
  private void findAnchored() {
    Anchors anchors = Anchors.of(text);
    TextLines lines = new TextLines(text);
    while (!aliases.isEmpty()) {
      for (int behind : anchors.take(aliases.remove())) {
        values.add(behind, keyOfLine(lines.start(behind), behind), SecretName.SECRETS);
      }
    }
  }

  private Key keyOfLine(int start, int end) {
    int first = start;
    while (first < end && (TextLines.isBlank(text.charAt(first)) || text.charAt(first) == '-')) {
      first++;
    }
    boolean flow = false;
    for (int at = first; at < end; at++) {
      flow |= "{[,".indexOf(text.charAt(at)) >= 0;
    }
    return new Key(first, "", false, !flow);
  }
}
