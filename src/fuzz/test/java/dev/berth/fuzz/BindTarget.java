package dev.berth.fuzz;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.bind.Binder;
import dev.berth.engine.bind.Bound;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.load.Loader;
import dev.berth.engine.schema.SchemaCheck;
import dev.berth.model.Catalogue;
import dev.berth.source.Document;
import dev.berth.source.Located;
import dev.berth.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any document as a declaration: binding accepts exactly what the schema accepts. */
final class BindTarget implements Target {
  private static final Catalogue CATALOGUE = BuiltInCatalogue.make();
  private static final SchemaCheck SCHEMA = SchemaCheck.named("environment");

  @Override
  public List<String> seeds() {
    return List.of("testdata/bind", "testdata/environments", "testdata/schema");
  }

  @Override
  public void run(byte[] input) {
    Source source = Source.of("fuzz.yaml", new String(input, StandardCharsets.UTF_8));
    for (Document document : Loader.load(source).documents()) {
      check(source, document);
    }
  }

  private static void check(Source source, Document document) {
    Bound bound = Binder.bind(document, CATALOGUE);
    List<Diagnostic> breaches = SCHEMA.check(document);
    Claim.that(
        bound.surprises().isEmpty() == breaches.isEmpty(),
        "only binding or the schema accepts it",
        bound.surprises() + " versus " + breaches);
    for (Located surprise : bound.surprises()) {
      Soundness.checkPlace(source, surprise.span());
    }
    for (Diagnostic breach : breaches) {
      Soundness.checkPlace(source, breach.span());
      Claim.that(!breach.message().isBlank() && !breach.help().isBlank(), "nothing said", breach);
    }
  }
}
