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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Finds the places in environments that spans of a source stand for. */
final class Places {
  /** The path of what is nowhere in particular. */
  static final String ROOT = ".";

  /**
   * A place without its file and rule.
   *
   * @param environment empty if the file declares one only
   * @param alias what it would be if the file declared one more, or one only
   */
  record Place(String environment, String alias, String path, String value) {}

  private record Spot(Node node, String environment, String path) {}

  private final Veil veil;
  private final Names names;
  private final List<Span> wanted;
  private final Map<Span, Spot> spots = new HashMap<>();

  /** The name of the only environment. */
  private String only = "";

  private Places(Collection<Span> spans, Veil veil) {
    this.veil = veil;
    this.names = new Names(veil);
    this.wanted = new ArrayList<>(new LinkedHashSet<>(spans));
    wanted.sort(Comparator.comparingInt(Span::from).thenComparingInt(Span::to));
  }

  /** The places of spans of a source, which is read for it. */
  static Map<Span, Place> of(Source source, Collection<Span> spans, Veil veil) {
    Places places = new Places(spans, veil);
    List<Document> documents = Loader.load(source).documents();
    List<String> environments = places.names.environments(documents);
    for (int i = 0; i < documents.size(); i++) {
      Node root = documents.get(i).root();
      String environment = environments.get(i);
      places.only = documents.size() == 1 ? environment : "";
      places.visit(root, documents.size() == 1 ? "" : environment, "");
    }
    return places.found();
  }

  private Map<Span, Place> found() {
    Map<Span, Place> found = new HashMap<>();
    for (Span span : wanted) {
      Spot spot = spots.get(span);
      boolean valued = spot != null && (spot.node instanceof Scalar || isAt(spot.node, span));
      String value = valued ? value(spot, span) : ValueHash.of(veil.plain(span));
      boolean nowhere = spot == null || spot.path.isEmpty();
      String path = nowhere ? ROOT : spot.path;
      String environment = spot == null ? "" : spot.environment;
      String alias = environment.isEmpty() ? only : "";
      found.put(span, new Place(environment, alias, path, value));
    }
    return found;
  }

  /**
   * The name of a thing is in its path already: with another name, it is the same elsewhere. A part
   * of an address is itself, at a host.
   */
  private String value(Spot spot, Span span) {
    boolean part = spot.node instanceof Scalar && !isAt(spot.node, span);
    String said = part ? AddressHost.with(span, (Scalar) spot.node, veil) : "";
    if (!said.isEmpty()) {
      return ValueHash.of(said);
    }
    int slash = spot.path.lastIndexOf('/');
    boolean named =
        Names.KEYS.contains(spot.path.substring(slash + 1))
            && spot.path
                .substring(0, Math.max(0, slash))
                .endsWith("[" + names.label(spot.node, 0) + "]");
    return named || isThing(spot) ? ValueHash.of("") : ValueHash.of(spot.node, veil);
  }

  /** What is below a key says nothing of that: something is wrong there, or missing. */
  private static boolean isThing(Spot spot) {
    return spot.node instanceof Mapping && !spot.path.isEmpty() && !spot.path.endsWith("]");
  }

  /** Only what holds a wanted place is looked into. */
  private void visit(Node node, String environment, String path) {
    if (!note(node, environment, path)) {
      return;
    }
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        if (isWanted(entry.key().span()) || isWanted(entry.value().span())) {
          String key = names.of(entry.key()).orElse("?");
          String below = path.isEmpty() ? key : path + "/" + key;
          note(entry.key(), environment, below);
          visit(entry.value(), environment, below);
        }
      }
    } else if (node instanceof Sequence sequence) {
      int number = 0;
      for (Node item : sequence.items()) {
        if (isWanted(item.span())) {
          visit(item, environment, path + "[" + names.item(item, number) + "]");
        }
        number++;
      }
    }
  }

  /** Takes a node for the wanted places in it, unless something fits better; whether any are. */
  private boolean note(Node node, String environment, String path) {
    Span span = node.span();
    boolean any = false;
    for (int i = firstFrom(span.from()); i < wanted.size(); i++) {
      Span each = wanted.get(i);
      if (each.from() > span.to()) {
        break;
      }
      if (each.to() <= span.to()) {
        any = true;
        Spot known = spots.get(each);
        if (known == null || isNearer(span, known.node, each)) {
          spots.put(each, new Spot(node, environment, path));
        }
      }
    }
    return any;
  }

  /**
   * Whether a node fits a place better than one before it. Behind one alias all has one place, and
   * what holds where something is written is told from what does not.
   */
  private static boolean isNearer(Span span, Node known, Span wanted) {
    boolean holds = holds(span, wanted) || !holds(known.span(), wanted);
    return !isAt(known, wanted) && (holds || span.equals(wanted));
  }

  private static boolean holds(Span span, Span wanted) {
    if (span.anchor().isEmpty() || wanted.anchor().isEmpty()) {
      return false;
    }
    Span around = span.anchor().get();
    Span part = wanted.anchor().get();
    return around.from() <= part.from() && part.to() <= around.to();
  }

  private boolean isWanted(Span span) {
    int first = firstFrom(span.from());
    return first < wanted.size() && wanted.get(first).from() <= span.to();
  }

  /** The first of the wanted places that starts at an offset or behind it. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = wanted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (wanted.get(middle).from() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isAt(Node node, Span span) {
    return node.span().equals(span);
  }
}
