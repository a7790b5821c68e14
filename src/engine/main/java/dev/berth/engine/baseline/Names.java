package dev.berth.engine.baseline;

import dev.berth.model.HostNames;
import dev.berth.source.Document;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What things are called in paths. */
record Names(Veil veil) {
  /** Characters of a name in a path; where that is not enough to tell two apart, the value does. */
  private static final int LONGEST_NAME = 80;

  /** What has a host that tells an environment from others. */
  private static final List<String> HOLDERS = List.of("servers", "nodeManagers");

  private static final String HOST = "host";

  /** What names a thing, the first that is there. */
  static final List<String> KEYS = List.of("name", "id", "capability", HOST);

  /**
   * What the environments of a file are called, in their order: by their names, or else by the host
   * of their first server, so that one more in front changes nothing; where two would be called so,
   * the second by its number.
   */
  List<String> environments(List<Document> documents) {
    List<String> names = new ArrayList<>();
    for (Document each : documents) {
      String number = "#" + (names.size() + 1);
      String name = environment(each.root(), number);
      names.add(name.startsWith("#") && names.contains(name) ? number : name);
    }
    return names;
  }

  private String environment(Node root, String number) {
    Optional<String> name = in(root, "name");
    if (name.isPresent()) {
      return name.get();
    }
    for (String key : HOLDERS) {
      Optional<Node> held = root instanceof Mapping map ? map.get(key) : Optional.empty();
      boolean any =
          held.isPresent() && held.get() instanceof Sequence list && !list.items().isEmpty();
      Optional<String> host =
          any ? in(((Sequence) held.get()).items().get(0), HOST) : Optional.empty();
      if (host.isPresent()) {
        return "#" + HostNames.key(host.get());
      }
    }
    return number;
  }

  private Optional<String> in(Node node, String key) {
    Optional<Node> value = node instanceof Mapping map ? map.get(key) : Optional.empty();
    return value.isPresent() ? of(value.get()) : Optional.empty();
  }

  /** The host that something is said to be on, in any letters; empty if none is said. */
  String host(Node node) {
    return in(node, HOST).map(HostNames::key).orElse("");
  }

  /**
   * What an item of a list is called in a path: a number by its place, in quotes or not; a host in
   * any letters alike.
   *
   * @param list the path of the list
   */
  String item(String list, Node item, int number) {
    boolean counted = item instanceof Scalar scalar && isOfDigits(scalar.text());
    String label = counted ? "#" + number : label(item, number);
    return isOfHosts(list) && !label.startsWith("#") ? HostNames.key(label) : label;
  }

  /** Whether the items of a list are called by hosts, or are hosts. */
  private static boolean isOfHosts(String list) {
    return list.equals("hosts") || list.endsWith("/aliases") || list.endsWith("/addresses");
  }

  /** What an item of a list is called by, if it says something of that kind. */
  Optional<Node> naming(Mapping item) {
    for (String key : KEYS) {
      Optional<Node> node = item.get(key);
      if (node.isPresent() && of(node.get()).isPresent()) {
        return node;
      }
    }
    return Optional.empty();
  }

  /** Whether an environment is called by its number. */
  static boolean isNumber(String environment) {
    return environment.startsWith("#") && isOfDigits(environment.substring(1));
  }

  /** Whether the last thing of a path is known by its number alone. */
  static boolean isCounted(String path) {
    int number = path.lastIndexOf("[#");
    return number >= 0
        && path.endsWith("]")
        && isOfDigits(path.substring(number + 2, path.length() - 1));
  }

  private static boolean isOfDigits(String text) {
    return text.chars().allMatch(each -> each >= '0' && each <= '9');
  }

  /** What an item is called in a path; an address, by its host. */
  private String label(Node item, int number) {
    Optional<String> own = item instanceof Scalar ? of(item) : Optional.empty();
    String host = own.isPresent() ? AddressHost.of(((Scalar) item).text()) : "";
    own = host.isEmpty() ? own : Optional.of(escaped(clipped(host)));
    for (String key : KEYS) {
      Optional<Node> node = item instanceof Mapping map ? map.get(key) : Optional.empty();
      Optional<String> said = node.isPresent() ? of(node.get()) : Optional.empty();
      own = own.isPresent() ? own : key.equals(HOST) ? said.map(HostNames::key) : said;
    }
    return own.orElse("#" + number);
  }

  /** What a scalar says, if it is a text that can be shown. */
  Optional<String> of(Node node) {
    boolean named =
        node instanceof Scalar scalar
            && scalar.kind() == ScalarKind.TEXT
            && !scalar.text().isBlank()
            && !veil.hides(node);
    return named
        ? Optional.of(escaped(clipped(AddressHost.spelled(((Scalar) node).text()))))
        : Optional.empty();
  }

  /** The name of what a path leads to, as it was before it was written in a path. */
  static Optional<String> last(String path) {
    if (!path.endsWith("]")) {
      return Optional.empty();
    }
    int from = path.length() - 1;
    while (path.charAt(from) != '[' || from > 0 && path.charAt(from - 1) == '\\') {
      from--;
    }
    StringBuilder name = new StringBuilder();
    for (int i = from + 1; i < path.length() - 1; i++) {
      i += path.charAt(i) == '\\' ? 1 : 0;
      name.append(path.charAt(i));
    }
    return Optional.of(name.toString());
  }

  /** Whether something of this name is called just so in paths. */
  static boolean isPlain(String name) {
    return !name.isBlank() && escaped(clipped(name)).equals(name);
  }

  private static String clipped(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
  }

  /** So that no name looks like a path; half of a character cannot be written. */
  private static String escaped(String name) {
    StringBuilder escaped = new StringBuilder();
    for (int point : name.codePoints().toArray()) {
      boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
      escaped.append("\\/[]#".indexOf(point) >= 0 ? "\\" : "");
      escaped.appendCodePoint(half ? 0xFFFD : point);
    }
    return escaped.toString();
  }
}
