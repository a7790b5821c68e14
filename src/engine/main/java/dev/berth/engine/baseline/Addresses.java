package dev.berth.engine.baseline;

import dev.berth.engine.load.Loader;
import dev.berth.engine.secret.Redaction;
import dev.berth.source.Document;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Sequence;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds what has a path in the environments of a source, as the entries of a baseline have it. */
public final class Addresses {
  private final Places places = Places.none(new Veil(new Redaction(List.of())));
  private final List<Document> documents;

  /** Reads a source in order to find paths in it. */
  public Addresses(Source source) {
    this.documents = Loader.load(source).documents();
  }

  /**
   * Where the outermost things stand in an environment whose paths are asked for, each with its
   * key. The path of the environment itself is empty.
   */
  public List<Span> in(Span environment, Predicate<String> path) {
    List<Span> found = new ArrayList<>();
    for (Document each : documents) {
      Span root = each.root().span();
      if (root.from() <= environment.from() && environment.from() <= root.to()) {
        visit(each.root(), each.root().span(), "", path, found);
      }
    }
    return found;
  }

  private void visit(Node node, Span whole, String at, Predicate<String> path, List<Span> found) {
    if (path.test(at)) {
      found.add(whole);
    } else if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        String key = places.name(entry.key()).orElse("?");
        Span name = entry.key().span();
        Span value = entry.value().span();
        boolean behind = value.source() == name.source() && value.to() >= name.from();
        Span both = behind ? name.source().span(name.from(), value.to()) : value;
        visit(entry.value(), both, at.isEmpty() ? key : at + "/" + key, path, found);
      }
    } else if (node instanceof Sequence sequence) {
      int number = 0;
      for (Node item : sequence.items()) {
        visit(item, item.span(), at + "[" + places.label(item, number++) + "]", path, found);
      }
    }
  }
}
