package dev.berth.engine.pack;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleReaderTest {
  private static final int MUTATIONS = 5_000;
  private static final long SEED = 7;

  private final SchemaCheck schema = SchemaCheck.named("rule");

  @ParameterizedTest
  @ValueSource(strings = {"require", "unique", "refers"})
  void theWholeFormatIsReadWithoutASurprise(String name) throws IOException {
    assertEquals(List.of(), surprises(whole(name)));
    assertEquals(List.of(), schema.check(whole(name)));
    RuleFile file = new RuleFile();
    assertTrue(file.read(whole(name).source(), new RuleName("pack", name)).isPresent());
    assertEquals(List.of(), file.problems());
  }

  /** The law that lets a sound rule file do without the schema. */
  @ParameterizedTest
  @ValueSource(strings = {"require", "unique", "refers"})
  void readingAcceptsExactlyWhatTheSchemaAccepts(String name) throws IOException {
    Document whole = whole(name);
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
    RuleReader reader = new RuleReader();
    reader.read(document);
    return reader.surprises();
  }

  private static Document whole(String name) throws IOException {
    Path file = Path.of(System.getProperty("berth.root"), "testdata/rule", name + ".yaml");
    return load(name + ".yaml", Files.readString(file));
  }

  private static Document load(String name, String text) {
    return Loader.load(Source.of(name, text)).documents().get(0);
  }
}
