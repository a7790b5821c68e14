package dev.berth.engine.config;

import dev.berth.engine.ReadingLaw;
import dev.berth.source.Document;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigReaderTest {
  private static final String WHOLE = "config/whole.yaml";
  private static final int MUTATIONS = 10_000;
  private static final long SEED = 4;

  private final ReadingLaw law = new ReadingLaw("config", ConfigReaderTest::surprises);

  @Test
  void theWholeFormatIsReadWithoutASurprise() throws IOException {
    law.holdsForTheWhole(WHOLE);
  }

  @Test
  void readingAcceptsExactlyWhatTheSchemaAccepts() throws IOException {
    law.holdsForMutations(WHOLE, MUTATIONS, SEED);
  }

  private static List<?> surprises(Document document) {
    ConfigReader reader = new ConfigReader();
    reader.read(document);
    return reader.surprises();
  }
}
