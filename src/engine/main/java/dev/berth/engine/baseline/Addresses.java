package dev.berth.engine.baseline;

import dev.berth.engine.load.Loader;
import dev.berth.source.Document;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.Sequence;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds what has a path in the environments of a source, as the entries of a baseline have it. */
public final class Addresses {
  private final Source source;
  private final Names called;

  /** The things of each document, by where it starts. */
  private final TreeMap<Integer, List<Thing>> documents = new TreeMap<>();

  /** What the environments are called, by where they start. */
  private final Map<Integer, String> names = new HashMap<>();

  /**
   * Something in a document.
   *
   * @param span where it stands, with its key
   * @param node what it is
   * @param behind how many things come before the next one that is not within this
   * @param host the host that it is said to be on; empty if none is
   */
  private record Thing(String path, Span span, Node node, int behind, String host) {}

  /**
   * What has a path that was asked for.
   *
   * @param span where it stands, with its key
   */
  public record Found(Span span, Node node) {}

  /** Reads a source in order to find paths in it. */
  public Addresses(Source source) {
    this(source, Veil.of(source));
  }

  Addresses(Source source, Veil veil) {
    this.source = source;
    this.called = new Names(veil);
    List<Document> all = Loader.load(source).documents();
    List<String> environments = called.environments(all);
    for (Document each : all) {
      List<Thing> things = new ArrayList<>();
      add(each.root(), each.root().span(), "", things);
      documents.put(each.root().span().from(), things);
      names.put(each.root().span().from(), environments.get(names.size()));
    }
  }

  /**
   * The outermost things in an environment whose paths are asked for. The path of the environment
   * itself is empty.
   */
  public List<Found> in(Span environment, Predicate<String> path) {
    Map.Entry<Integer, List<Thing>> document = documents.floorEntry(environment.from());
    List<Thing> things = document == null ? List.of() : document.getValue();
    List<Found> found = new ArrayList<>();
    int next = 0;
    while (next < things.size()) {
      Thing thing = things.get(next);
      boolean fits = path.test(thing.path);
      if (fits) {
        found.add(new Found(thing.span, thing.node));
      }
      next = fits ? thing.behind : next + 1;
    }
    return found;
  }

  /**
   * An item of one of the lists of an environment.
   *
   * @param host the one that it is said to be on; empty if none is
   */
  record Item(String path, String host, Pieces words) {
    /** By what it may be known: its name, and its host. */
    List<String> marks() {
      String list = path.substring(0, path.indexOf('['));
      return host.isEmpty() ? List.of(path) : List.of(path, list + " " + host);
    }
  }

  /** The items of the lists of an environment; of two of one name, those of the first. */
  List<Item> items(String environment) {
    List<Item> items = new ArrayList<>();
    for (Map.Entry<Integer, List<Thing>> document : documents.entrySet()) {
      boolean its = items.isEmpty() && names.get(document.getKey()).equals(environment);
      for (Thing each : its ? document.getValue() : List.<Thing>of()) {
        int name = each.path.indexOf('[');
        boolean item = name > 0 && each.path.endsWith("]") && each.path.lastIndexOf('/', name) < 0;
        if (item && ThingNames.head(each.path) == each.path.length()) {
          items.add(new Item(each.path, each.host, Pieces.words(each.span.text())));
        }
      }
    }
    return items;
  }

  /** What the environments are called, in their order. */
  List<String> environments() {
    List<String> environments = new ArrayList<>();
    documents.keySet().forEach(start -> environments.add(names.get(start)));
    return environments;
  }

  /** The text of an environment; of two of one name, that of the first. */
  String text(String environment) {
    for (int start : documents.keySet()) {
      Integer next = documents.higherKey(start);
      int end = next == null ? source.text().length() : next;
      if (names.get(start).equals(environment)) {
        return source.text().substring(start, end);
      }
    }
    return "";
  }

  /** The paths of all things by environment; without a name, those of all of them. */
  Map<String, Set<String>> paths() {
    Map<String, Set<String>> paths = new HashMap<>();
    Set<String> all = new HashSet<>();
    paths.put("", all);
    for (Map.Entry<Integer, List<Thing>> document : documents.entrySet()) {
      Set<String> own =
          paths.computeIfAbsent(names.get(document.getKey()), unknown -> new HashSet<>());
      for (Thing each : document.getValue()) {
        own.add(each.path);
        all.add(each.path);
      }
    }
    return paths;
  }

  /** The hosts of things by their paths, likewise. */
  Map<String, Map<String, String>> hosts() {
    Map<String, Map<String, String>> hosts = new HashMap<>();
    Map<String, String> all = new HashMap<>();
    hosts.put("", all);
    for (Map.Entry<Integer, List<Thing>> document : documents.entrySet()) {
      Map<String, String> own =
          hosts.computeIfAbsent(names.get(document.getKey()), unknown -> new HashMap<>());
      for (Thing each : document.getValue()) {
        if (!each.host.isEmpty()) {
          own.putIfAbsent(each.path, each.host);
          all.putIfAbsent(each.path, each.host);
        }
      }
    }
    return hosts;
  }

  /** The scalars by their paths, likewise, in their order. */
  Map<String, Map<String, Scalar>> scalars() {
    Map<String, Map<String, Scalar>> scalars = new HashMap<>();
    Map<String, Scalar> all = new LinkedHashMap<>();
    scalars.put("", all);
    for (Map.Entry<Integer, List<Thing>> document : documents.entrySet()) {
      String name = names.get(document.getKey());
      Map<String, Scalar> own = scalars.computeIfAbsent(name, unknown -> new LinkedHashMap<>());
      for (Thing each : document.getValue()) {
        if (each.node instanceof Scalar scalar) {
          own.putIfAbsent(each.path, scalar);
          all.putIfAbsent(each.path, scalar);
        }
      }
    }
    return scalars;
  }

  private void add(Node node, Span whole, String path, List<Thing> things) {
    int own = things.size();
    things.add(new Thing(path, whole, node, own + 1, ""));
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        String key = called.of(entry.key()).orElse("?");
        add(entry.value(), whole(entry), path.isEmpty() ? key : path + "/" + key, things);
      }
    } else if (node instanceof Sequence sequence) {
      int number = 0;
      for (Node item : sequence.items()) {
        add(item, item.span(), path + "[" + called.item(path, item, number++) + "]", things);
      }
    }
    things.set(own, new Thing(path, whole, node, things.size(), called.host(node)));
  }

  /** An entry from its key on, unless its value is written elsewhere. */
  private static Span whole(Mapping.Entry entry) {
    Span name = entry.key().span();
    Span value = entry.value().span();
    boolean behind = value.source() == name.source() && value.to() >= name.from();
    return behind ? name.source().span(name.from(), value.to()) : value;
  }
}
