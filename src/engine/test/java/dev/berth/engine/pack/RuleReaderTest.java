package dev.berth.engine.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.ReadingLaw;
import dev.berth.source.Document;
import dev.berth.source.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleReaderTest {
  private static final int MUTATIONS = 5_000;
  private static final long SEED = 7;

  private final ReadingLaw law = new ReadingLaw("rule", RuleReaderTest::surprises);

  @ParameterizedTest
  @ValueSource(strings = {"require", "unique", "refers"})
  void theWholeFormatIsReadWithoutASurprise(String name) throws IOException {
    law.holdsForTheWhole(file(name));
    RuleFile file = new RuleFile();
    Source source = ReadingLaw.document(file(name)).source();
    assertTrue(file.read(source, new RuleName("pack", name)).isPresent());
    assertEquals(List.of(), file.problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"require", "unique", "refers"})
  void readingAcceptsExactlyWhatTheSchemaAccepts(String name) throws IOException {
    law.holdsForMutations(file(name), MUTATIONS, SEED);
  }

  private static List<?> surprises(Document document) {
    RuleReader reader = new RuleReader();
    reader.read(document);
    return reader.surprises();
  }

  private static String file(String name) {
    return "rule/" + name + ".yaml";
  }
}
