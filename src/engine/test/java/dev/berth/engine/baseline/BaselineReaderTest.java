package dev.berth.engine.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.engine.ReadingLaw;
import dev.berth.engine.shape.Placed;
import dev.berth.engine.suppress.Day;
import dev.berth.source.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineReaderTest {
  private static final String WHOLE = "baseline/whole.yaml";
  private static final int MUTATIONS = 10_000;
  private static final long SEED = 6;

  private final ReadingLaw law = new ReadingLaw("baseline", BaselineReaderTest::surprises);

  @Test
  void theWholeFormatIsReadWithoutASurprise() throws IOException {
    law.holdsForTheWhole(WHOLE);
  }

  @Test
  void readingAcceptsExactlyWhatTheSchemaAccepts() throws IOException {
    law.holdsForMutations(WHOLE, MUTATIONS, SEED);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Key odd =
        new Key("a b/\u00e9\n.yaml", "#2", "x[\\[a\\]\"'\u202e\ud83d\ude00]", "rule", "0123abcd");
    Key plain = new Key("a.yaml", "", ".", "rule", "00000000");
    Terms terms = new Terms("# no: comment", "- \u0007", Day.parse("2027-01-31"));
    List<Key> beside =
        List.of(
            new Key(odd.file(), "#2", "y[\"]", "", ""),
            new Key(odd.file(), "#3", "y", "", ""),
            new Key("b, c}.yaml", "", "y", "", ""),
            new Key("b.yaml", "d: e", "y", "", ""));
    List<Entry> entries =
        List.of(
            new Entry(odd, "", Entry.MOST, List.of("b.yaml", "c"), beside, terms),
            new Entry(plain, "prod", 1, List.of(), List.of(), Terms.NONE));
    StringBuilder text = new StringBuilder();
    BaselineWriter.write(List.of(entries.get(1), entries.get(0)), text);
    List<Entry> read = new ArrayList<>();
    for (Placed<Entry> each :
        new BaselineReader().read(ReadingLaw.load("known.yaml", text.toString()))) {
      read.add(each.value());
    }
    assertEquals(entries, read);
  }

  @Test
  void baselineWithoutEntriesIsReadAgain() throws IOException {
    StringBuilder text = new StringBuilder();
    BaselineWriter.write(List.of(), text);
    assertEquals(List.of(), surprises(ReadingLaw.load("known.yaml", text.toString())));
  }

  private static List<?> surprises(Document document) {
    BaselineReader reader = new BaselineReader();
    reader.read(document);
    return reader.surprises();
  }
}
