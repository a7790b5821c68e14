package dev.berth.engine.baseline;

import dev.berth.engine.config.Project;
import dev.berth.engine.shape.Keys;
import dev.berth.engine.shape.Placed;
import dev.berth.engine.suppress.Day;
import dev.berth.source.Document;
import dev.berth.source.Located;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Sequence;
import dev.berth.source.Span;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the tree of a baseline. It is content with exactly what the schema is content with. */
final class BaselineReader {
  private static final int DIGITS = 8;
  private static final int LONGEST_COUNT = 6;

  private final List<Located> surprises = new ArrayList<>();
  private final List<Located> days = new ArrayList<>();

  /** What does not fit the schema, as far as it was noticed. */
  List<Located> surprises() {
    return surprises;
  }

  /** Where a day has the form of one, but is not in the calendar. */
  List<Located> wrongDays() {
    return days;
  }

  /** The entries, as far as they could be read; the place of each is that of its rule. */
  List<Placed<Entry>> read(Document document) {
    if (!(document.root() instanceof Mapping root)) {
      surprises.add(document.root());
      return List.of();
    }
    Keys keys = new Keys(root, surprises);
    keys.text("$schema");
    Optional<Node> version = keys.node("version");
    if (version.isEmpty() || number(version.get()) != 1) {
      surprises.add(version.isPresent() ? version.get() : root);
    }
    List<Placed<Entry>> entries = new ArrayList<>();
    Optional<Node> findings = keys.node("findings");
    if (findings.isPresent() && findings.get() instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        entry(item).ifPresent(entries::add);
      }
    } else {
      surprises.add(findings.isPresent() ? findings.get() : root);
    }
    keys.end();
    return entries;
  }

  private Optional<Placed<Entry>> entry(Node node) {
    if (!(node instanceof Mapping mapping)) {
      surprises.add(node);
      return Optional.empty();
    }
    Keys keys = new Keys(mapping, surprises);
    Optional<Placed<String>> rule = required("rule", keys, mapping);
    List<String> between = new ArrayList<>();
    keys.texts("between").forEach(each -> between.add(each.value()));
    Key key =
        new Key(
            path(text(required("file", keys, mapping))),
            text(keys.text("environment")),
            text(required("path", keys, mapping)),
            text(rule),
            value(required("value", keys, mapping)),
            between);
    String only = text(keys.text("only"));
    List<String> with = new ArrayList<>();
    keys.texts("with").forEach(each -> with.add(path(each.value())));
    List<Key> beside = new ArrayList<>();
    Optional<Node> things = keys.node("beside");
    if (things.isPresent() && things.get() instanceof Sequence sequence) {
      String own = key.environment().isEmpty() ? only : key.environment();
      sequence.items().forEach(each -> thing(each, key.of(own)).ifPresent(beside::add));
    } else if (things.isPresent()) {
      surprises.add(things.get());
    }
    Terms terms =
        new Terms(text(keys.text("reason")), text(keys.text("owner")), day(keys.text("until")));
    Entry entry = new Entry(key, only, count(keys.node("count")), with, beside, terms);
    keys.end();
    Span place = rule.isPresent() ? rule.get().span() : mapping.span();
    return Optional.of(new Placed<>(entry, place));
  }

  /** A thing beside that of an entry: in the same file and environment, unless it says others. */
  private Optional<Key> thing(Node node, Key entry) {
    if (!(node instanceof Mapping mapping)) {
      surprises.add(node);
      return Optional.empty();
    }
    Keys keys = new Keys(mapping, surprises);
    Optional<Placed<String>> file = keys.text("file");
    String environment = text(keys.text("environment"));
    String where = file.isPresent() ? path(file.get().value()) : entry.file();
    boolean same = file.isEmpty() && environment.isEmpty();
    Key thing =
        new Key(
            where,
            same ? entry.environment() : environment,
            text(required("path", keys, mapping)),
            "",
            "");
    keys.end();
    return Optional.of(thing);
  }

  private Optional<Placed<String>> required(String name, Keys keys, Mapping mapping) {
    if (keys.node(name).isEmpty()) {
      surprises.add(mapping);
    }
    return keys.text(name);
  }

  /** A path as the findings of a file are known by it. */
  private static String path(String text) {
    try {
      return Project.slashed(Path.of(text).normalize());
    } catch (InvalidPathException e) {
      return text;
    }
  }

  private static String text(Optional<Placed<String>> text) {
    return text.isPresent() ? text.get().value() : "";
  }

  private String value(Optional<Placed<String>> text) {
    String value = text(text);
    int blank = value.indexOf(Key.PORT);
    boolean hash = isHash(blank < 0 ? value : value.substring(0, blank));
    boolean port = blank < 0 || PortList.isNumber(value.substring(blank + 1));
    if (text.isPresent() && !(hash && port) && !PortList.isWritten(value)) {
      surprises.add(text.get());
    }
    return value;
  }

  private static boolean isHash(String digits) {
    boolean fits = digits.length() == DIGITS;
    for (int i = 0; i < digits.length(); i++) {
      fits &= "0123456789abcdef".indexOf(digits.charAt(i)) >= 0;
    }
    return fits;
  }

  private int count(Optional<Node> node) {
    int count = node.isPresent() ? number(node.get()) : 1;
    if (count < 1) {
      surprises.add(node.get());
    }
    return count;
  }

  /** A number of at most six digits; -1 if it is no such number. */
  private static int number(Node node) {
    boolean fits =
        node instanceof Scalar scalar
            && scalar.kind() == ScalarKind.INTEGER
            && scalar.text().length() <= LONGEST_COUNT;
    return fits ? Integer.parseInt(((Scalar) node).text()) : -1;
  }

  private Optional<Day> day(Optional<Placed<String>> text) {
    Optional<Day> day = Day.parse(text(text));
    if (text.isPresent() && !Day.hasForm(text.get().value())) {
      surprises.add(text.get());
    } else if (text.isPresent() && day.isEmpty()) {
      days.add(text.get());
    }
    return day;
  }
}
