package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {
  @Test
  void everyCodePointComesBackAsItWas() throws IOException {
    StringBuilder all = new StringBuilder("##[ ##vso[ ");
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      if (Character.getType(codePoint) != Character.SURROGATE) {
        all.appendCodePoint(codePoint);
      }
    }
    StringBuilder out = new StringBuilder();
    new JsonWriter(out).openObject().field("all", all.toString()).close();
    assertEquals(
        all.toString(), JsonMapper.shared().readTree(out.toString()).path("all").stringValue());
  }

  @Test
  void loneSurrogatesBecomeTheirEscapeAsText() throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonWriter(out).openObject().field("a", "\ud800b\udc00").close();
    assertEquals("{\n  \"a\": \"\\\\ud800b\\\\udc00\"\n}\n", out.toString());
  }

  @Test
  void emptyCollectionsStandOnOneLineAndOthersAreIndented() throws IOException {
    StringBuilder out = new StringBuilder();
    JsonWriter json = new JsonWriter(out).openObject().openArray("a").close();
    json.openObject("b").close().openArray("c").item("x").openObject().field("d", 1).close();
    json.close().close();
    assertEquals(
        """
        {
          "a": [],
          "b": {},
          "c": [
            "x",
            {
              "d": 1
            }
          ]
        }
        """,
        out.toString());
  }
}
