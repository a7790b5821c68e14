package dev.berth.model;

/** The {@code ;name=value} pairs of a database URL, one after the other; braces hold semicolons. */
final class ConnectionProperties {
  private Stretch rest;
  private Stretch name;
  private Stretch value;

  /** The properties in a text that starts with a semicolon, or is empty. */
  ConnectionProperties(Stretch text) {
    this.rest = text;
    this.name = text;
    this.value = text;
  }

  /** Moves on to the next property with a value, if there is one. */
  boolean next() {
    while (!rest.isEmpty()) {
      Stretch pair = rest.without(1);
      name = pair.upTo("=;");
      Stretch behind = pair.behind(name);
      value = behind.startsWith("=") ? readValue(behind.without(1)) : behind.upTo(";");
      Stretch after = rest.behind(value);
      rest = after.behind(after.upTo(";"));
      if (!value.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  String name() {
    return name.trimmed().text();
  }

  Stretch value() {
    return value;
  }

  private static Stretch readValue(Stretch text) {
    Stretch plain = text.upTo(";").trimmed();
    if (!plain.startsWith("{")) {
      return plain;
    }
    Stretch inside = new Stretch(text.whole(), plain.from() + 1, text.to());
    Stretch value = inside.upTo("}");
    while (inside.behind(value).startsWith("}}")) {
      Stretch more = inside.behind(value).without(2).upTo("}");
      value = new Stretch(text.whole(), value.from(), more.to());
    }
    return value;
  }
}
