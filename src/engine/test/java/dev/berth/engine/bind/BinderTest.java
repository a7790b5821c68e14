package dev.berth.engine.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.load.Loader;
import dev.berth.engine.schema.SchemaCheck;
import dev.berth.model.Catalogue;
import dev.berth.source.Document;
import dev.berth.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BinderTest {
  private static final int MUTATIONS = 4_000;
  private static final int OF_EXAMPLE = 20;
  private static final long SEED = 14_6;

  private final Catalogue catalogue = BuiltInCatalogue.make();
  private final SchemaCheck schema = SchemaCheck.named("environment");

  @Test
  void theWholeFormatBindsWithoutASurprise() throws IOException {
    assertEquals(List.of(), Binder.bind(whole(), catalogue).surprises());
  }

  /** The law that lets a sound file do without the schema. */
  @Test
  void bindingAcceptsExactlyWhatTheSchemaAccepts() throws IOException {
    int accepted = accepted(whole(), MUTATIONS, new Random(SEED));
    assertTrue(accepted > MUTATIONS / 20, "some mutations stay sound: " + accepted);
  }

  @Test
  void bindingAcceptsOfEachExampleExactlyWhatTheSchemaAccepts() throws IOException {
    Random random = new Random(SEED);
    int sound = 0;
    for (Path each : examples()) {
      String text = Files.readString(each);
      for (Document document : Loader.load(Source.of(each.toString(), text)).documents()) {
        boolean bound = Binder.bind(document, catalogue).surprises().isEmpty();
        assertEquals(schema.check(document).isEmpty(), bound, each.toString());
        sound += accepted(document, OF_EXAMPLE, random);
      }
    }
    assertTrue(sound > 0, "some mutations stay sound");
  }

  private static List<Path> examples() throws IOException {
    Path folder = Path.of(System.getProperty("berth.root"), "testdata/environments");
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** How many mutations of a declaration the schema accepts, which is as many as binding does. */
  private int accepted(Document whole, int mutations, Random random) {
    List<String> disagreements = new ArrayList<>();
    int accepted = 0;
    for (int i = 0; i < mutations; i++) {
      String text = Mutation.of(whole.root(), random);
      Document document = load("mutation.json", text);
      boolean bound = Binder.bind(document, catalogue).surprises().isEmpty();
      boolean valid = schema.check(document).isEmpty();
      accepted += valid ? 1 : 0;
      if (bound != valid) {
        disagreements.add((valid ? "only the schema accepts " : "only binding accepts ") + text);
      }
    }
    assertEquals(
        "", String.join("\n", disagreements.subList(0, Math.min(3, disagreements.size()))));
    return accepted;
  }

  private static Document whole() throws IOException {
    Path file = Path.of(System.getProperty("berth.root"), "testdata/bind/whole.yaml");
    return load("whole.yaml", Files.readString(file));
  }

  private static Document load(String name, String text) {
    return Loader.load(Source.of(name, text)).documents().get(0);
  }
}
