package dev.berth.engine.ports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.berth.engine.ports.PortTable.Reading;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader of RFC 4180 makes of a table. */
class CsvTableTest {
  private static final int OWNER = 7;

  private static final List<List<String>> RECORDS =
      records(Planned.table(Planned.file("testdata/ports/hostile.yaml"), TableFormat.CSV, 1));

  @Test
  void everyRecordHasAllFields() {
    int rows =
        PortTable.of(Planned.file("testdata/ports/hostile.yaml"), Planned.ALL, Reading.WHOLE).all();
    assertEquals(rows + 1, RECORDS.size());
    for (List<String> each : RECORDS) {
      assertEquals(RECORDS.get(0).size(), each.size(), each::toString);
    }
  }

  @Test
  void noFieldIsAFormula() {
    for (List<String> each : RECORDS) {
      for (String field : each) {
        assertFalse(field.strip().matches("(?s)[=+\\-@|\uff1d\uff0b\uff0d\uff20].*"), field);
        assertFalse(field.matches("(?s).*\\p{Cntrl}.*"), field);
      }
    }
  }

  @Test
  void whatIsInQuotesComesBackAsItWas() {
    List<String> owners = new ArrayList<>();
    RECORDS.forEach(each -> owners.add(each.get(OWNER)));
    assertEquals(
        "server \"sf|1\"", owners.stream().filter(o -> o.contains("sf|")).findFirst().get());
    assertEquals(
        "'+1,\"two\"\\r\\nthree",
        owners.stream().filter(owner -> owner.contains("two")).findFirst().get());
  }

  private static List<List<String>> records(String text) {
    List<List<String>> records = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        field.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted || c != ',' && c != '\r') {
        field.append(c);
      } else {
        fields.add(field.toString());
        field.setLength(0);
      }
      if (!quoted && c == '\r') {
        records.add(List.copyOf(fields));
        fields.clear();
        assertEquals('\n', text.charAt(++i));
      }
    }
    return records;
  }
}
