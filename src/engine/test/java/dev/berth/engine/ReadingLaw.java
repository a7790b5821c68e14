package dev.berth.engine;

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
import java.util.function.Function;

/**
 * The law that lets a sound file do without its schema: reading is content with exactly what the
 * schema is content with.
 *
 * @param schema the name of the schema
 * @param surprises what reading does not expect of a document
 */
public record ReadingLaw(String schema, Function<Document, List<?>> surprises) {
  /** Holds it for a file below {@code testdata} that says all that there is to say. */
  public void holdsForTheWhole(String file) throws IOException {
    Document whole = document(file);
    assertEquals(List.of(), surprises.apply(whole));
    assertEquals(List.of(), SchemaCheck.named(schema).check(whole));
  }

  /** Holds it for so many mutations of the file. */
  public void holdsForMutations(String file, int mutations, long seed) throws IOException {
    Document whole = document(file);
    SchemaCheck check = SchemaCheck.named(schema);
    Random random = new Random(seed);
    List<String> disagreements = new ArrayList<>();
    int accepted = 0;
    for (int i = 0; i < mutations; i++) {
      String text = Mutation.of(whole.root(), random);
      Document document = load("mutation.json", text);
      boolean read = surprises.apply(document).isEmpty();
      boolean valid = check.check(document).isEmpty();
      accepted += valid ? 1 : 0;
      if (read != valid) {
        disagreements.add((valid ? "only the schema accepts " : "only reading accepts ") + text);
      }
    }
    assertEquals(
        "", String.join("\n", disagreements.subList(0, Math.min(3, disagreements.size()))));
    assertTrue(accepted > mutations / 20, "some mutations stay sound: " + accepted);
  }

  /** The first document of a file below {@code testdata}. */
  public static Document document(String file) throws IOException {
    Path path = Path.of(System.getProperty("berth.root"), "testdata", file);
    return load(path.getFileName().toString(), Files.readString(path));
  }

  /** The first document of a text. */
  public static Document load(String name, String text) {
    return Loader.load(Source.of(name, text)).documents().get(0);
  }
}
