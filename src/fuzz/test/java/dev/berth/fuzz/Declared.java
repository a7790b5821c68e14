package dev.berth.fuzz;

import dev.berth.engine.bind.Binder;
import dev.berth.engine.bind.Bound;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.load.Loader;
import dev.berth.model.Catalogue;
import dev.berth.source.Source;
import java.util.Optional;

/** A declaration with one text in it, put in quotes. */
final class Declared {
  private static final Catalogue CATALOGUE = BuiltInCatalogue.make();

  private Declared() {}

  /**
   * What a declaration binds to in which {@code %} stands for the text; none if it is not sound.
   */
  static Optional<Bound> with(String declaration, String text) {
    String quoted = '"' + text + '"';
    String head = "spotfireVersion: '14.6'\nservers: [{host: a}]\n";
    Source source = Source.of("fuzz.yaml", head + declaration.replace("%", quoted) + "\n");
    return Optional.of(Binder.bind(Loader.load(source).documents().get(0), CATALOGUE))
        .filter(bound -> bound.surprises().isEmpty());
  }

  /** Whether the text stands in double quotes as it is. */
  static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 0x7F && c != '"' && c != '\\')
        && text.indexOf('%') < 0;
  }
}
