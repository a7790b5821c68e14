package dev.berth.model;

/** What messages call a thing of a list: by its name, or by what else is known of it. */
final class Label {
  private Label() {}

  /** {@code zone "dmz"}, or {@code zone 2} if it has no name. */
  static String of(String kind, int number, Value<String> name) {
    return name.isPresent() ? kind + " \"" + name + "\"" : kind + " " + number;
  }

  /** Likewise by its host if it has no name: {@code server "sf1.example.com"}. */
  static String of(String kind, int number, Value<String> name, Value<String> host) {
    return of(kind, number, name.isPresent() ? name : host);
  }
}
