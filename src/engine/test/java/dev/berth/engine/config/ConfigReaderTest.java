package dev.berth.engine.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.bind.Mutation;
import dev.berth.engine.load.Loader;
import dev.berth.engine.schema.SchemaCheck;
import dev.berth.source.Document;
import dev.berth.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConfigReaderTest {
  private static final int MUTATIONS = 10_000;
  private static final long SEED = 4;

  private final SchemaCheck schema = SchemaCheck.named("config");

  @Test
  void theWholeFormatIsReadWithoutASurprise() throws IOException {
    assertEquals(List.of(), surprises(whole()));
    assertEquals(List.of(), schema.check(whole()));
  }

  /** The law that lets a sound configuration do without the schema. */
  @Test
  void readingAcceptsExactlyWhatTheSchemaAccepts() throws IOException {
    Document whole = whole();
    Random random = new Random(SEED);
    List<String> disagreements = new ArrayList<>();
    int accepted = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      String text = Mutation.of(whole.root(), random);
      Document document = load("mutation.json", text);
      boolean read = surprises(document).isEmpty();
      boolean valid = schema.check(document).isEmpty();
      accepted += valid ? 1 : 0;
      if (read != valid) {
        disagreements.add((valid ? "only the schema accepts " : "only reading accepts ") + text);
      }
    }
    assertEquals(
        "", String.join("\n", disagreements.subList(0, Math.min(3, disagreements.size()))));
    assertTrue(accepted > MUTATIONS / 20, "some mutations stay sound: " + accepted);
  }

  private static List<?> surprises(Document document) {
    ConfigReader reader = new ConfigReader();
    reader.read(document);
    return reader.surprises();
  }

  private static Document whole() throws IOException {
    Path file = Path.of(System.getProperty("berth.root"), "testdata/config/whole.yaml");
    return load("whole.yaml", Files.readString(file));
  }

  private static Document load(String name, String text) {
    return Loader.load(Source.of(name, text)).documents().get(0);
  }
}
