package dev.berth.engine.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.bind.Mutation;
import dev.berth.engine.load.Loader;
import dev.berth.engine.schema.SchemaCheck;
import dev.berth.engine.shape.Placed;
import dev.berth.engine.suppress.Day;
import dev.berth.source.Document;
import dev.berth.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BaselineReaderTest {
  private static final int MUTATIONS = 10_000;
  private static final long SEED = 6;

  private final SchemaCheck schema = SchemaCheck.named("baseline");

  @Test
  void theWholeFormatIsReadWithoutASurprise() throws IOException {
    assertEquals(List.of(), surprises(whole()));
    assertEquals(List.of(), schema.check(whole()));
  }

  /** The law that lets a sound baseline do without the schema. */
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

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Key odd =
        new Key("a b/\u00e9\n.yaml", "#2", "x[\\[a\\]\"'\u202e\ud83d\ude00]", "rule", "0123abcd");
    Key plain = new Key("a.yaml", "", ".", "rule", "00000000");
    Terms terms = new Terms("# no: comment", "- \u0007", Day.parse("2027-01-31"));
    List<Entry> entries =
        List.of(
            new Entry(odd, Entry.MOST, List.of("b.yaml", "c"), terms),
            new Entry(plain, 1, List.of(), Terms.NONE));
    StringBuilder text = new StringBuilder();
    BaselineWriter.write(List.of(entries.get(1), entries.get(0)), text);
    List<Entry> read = new ArrayList<>();
    for (Placed<Entry> each : new BaselineReader().read(load("known.yaml", text.toString()))) {
      read.add(each.value());
    }
    assertEquals(entries, read);
  }

  @Test
  void baselineWithoutEntriesIsReadAgain() throws IOException {
    StringBuilder text = new StringBuilder();
    BaselineWriter.write(List.of(), text);
    assertEquals(List.of(), surprises(load("known.yaml", text.toString())));
  }

  private static List<?> surprises(Document document) {
    BaselineReader reader = new BaselineReader();
    reader.read(document);
    return reader.surprises();
  }

  private static Document whole() throws IOException {
    Path file = Path.of(System.getProperty("berth.root"), "testdata/baseline/whole.yaml");
    return load("whole.yaml", Files.readString(file));
  }

  private static Document load(String name, String text) {
    return Loader.load(Source.of(name, text)).documents().get(0);
  }
}
