package dev.berth.engine.baseline;

import dev.berth.engine.load.Loader;
import dev.berth.source.Document;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.Sequence;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the places in environments that spans of a source stand for. */
final class Places {
  /** The path of what is nowhere in particular. */
  static final String ROOT = ".";

  /**
   * A place without its file and rule.
   *
   * @param environment empty if the file declares one only
   * @param alias what it would be if the file declared one more, or one only
   * @param whole the value as earlier entries have it, with the properties of an address
   */
  record Place(String environment, String alias, String path, String value, String whole) {}

  private record Spot(Node node, String environment, String path) {}

  private final Veil veil;
  private final Names names;
  private final Wanted wanted;
  private final Map<Span, Spot> spots = new HashMap<>();

  /** The values that things are called by. */
  private final Set<Span> namings = new HashSet<>();

  /** The alias behind which nodes are, and whether something is wanted that is not within it. */
  private Span entered;

  private boolean strange;

  /** The name of the only environment. */
  private String only = "";

  private Places(Collection<Span> spans, Veil veil) {
    this.veil = veil;
    this.names = new Names(veil);
    this.wanted = new Wanted(spans);
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
    for (Span span : wanted.all()) {
      Spot spot = spots.get(span);
      boolean valued = spot != null && (spot.node instanceof Scalar || isAt(spot.node, span));
      String value = valued ? value(spot, span) : ValueHash.of(veil.plain(span));
      boolean nowhere = spot == null || spot.path.isEmpty();
      String path = nowhere ? ROOT : spot.path;
      String environment = spot == null ? "" : spot.environment;
      String alias = environment.isEmpty() ? only : "";
      String bare = valued && spot.node instanceof Scalar all ? bare(all, value) : value;
      found.put(span, new Place(environment, alias, path, bare, value));
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
    return namings.contains(spot.node.span()) || isThing(spot)
        ? ValueHash.of("")
        : ValueHash.of(spot.node, veil);
  }

  /** A value without the properties of an address, if it is that of all of one. */
  private String bare(Scalar address, String value) {
    boolean has = AddressHost.properties(address.text()) < address.text().length();
    boolean whole = has && value.equals(ValueHash.of(address, veil));
    return whole ? ValueHash.ofAddress(address, veil) : value;
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
      if (path.endsWith("]")) {
        names.naming(mapping).ifPresent(naming -> namings.add(naming.span()));
      }
      for (Mapping.Entry entry : mapping.entries()) {
        if (wanted.areIn(entry.key().span()) || wanted.areIn(entry.value().span())) {
          String key = names.of(entry.key()).orElse("?");
          String below = path.isEmpty() ? key : path + "/" + key;
          note(entry.key(), environment, below);
          visit(entry.value(), environment, below);
        }
      }
    } else if (node instanceof Sequence sequence) {
      int number = 0;
      for (Node item : sequence.items()) {
        if (wanted.areIn(item.span())) {
          visit(item, environment, path + "[" + names.item(path, item, number) + "]");
        }
        number++;
      }
    }
  }

  /** Takes a node for the wanted places in it, unless something fits better; whether any are. */
  private boolean note(Node node, String environment, String path) {
    Span span = node.span();
    Spot spot = new Spot(node, environment, path);
    if (span.anchor().isPresent()) {
      boolean outside = isEntered(span) ? strange : enter(spot);
      return noteWritten(span.anchor().get(), spot) || outside;
    }
    boolean any = false;
    for (Span each : wanted.from(span)) {
      if (each.to() <= span.to()) {
        any = true;
        note(spot, each);
      }
    }
    return any;
  }

  private void note(Spot spot, Span place) {
    Spot known = spots.get(place);
    if (known == null || !isAt(known.node, place)) {
      spots.put(place, spot);
    }
  }

  /** Whether what is behind the alias of a node was looked at before. */
  private boolean isEntered(Span span) {
    return entered != null && entered.from() == span.from() && entered.to() == span.to();
  }

  /**
   * Behind one alias all has one place, and is told apart by where it is written. The first node
   * stands for all of it until another one holds that; whether some is written outside of it, which
   * came in by an alias behind the first one.
   */
  private boolean enter(Spot spot) {
    entered = spot.node.span();
    Span written = entered.anchor().get();
    strange = false;
    for (Span each : wanted.from(entered)) {
      if (!spots.containsKey(each) || spots.get(each).node.span().anchor().isEmpty()) {
        spots.put(each, spot);
      }
      int from = each.anchor().isPresent() ? each.anchor().get().from() : written.from();
      strange |= from < written.from() || from > written.to();
    }
    return strange;
  }

  /** Takes a node behind an alias for what is written in it; whether anything is. */
  private boolean noteWritten(Span written, Spot spot) {
    List<Span> within = wanted.writtenIn(written, spot.node.span());
    within.forEach(each -> note(spot, each));
    return !within.isEmpty();
  }

  private static boolean isAt(Node node, Span span) {
    return node.span().equals(span);
  }
}
