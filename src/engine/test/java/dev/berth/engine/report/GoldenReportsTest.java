package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.engine.Golden;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoldenReportsTest {
  @TestFactory
  Stream<DynamicTest> everyFormatIsAsItWas() {
    return Stream.of(Format.values())
        .flatMap(format -> Cases.all().entrySet().stream().map(entry -> golden(format, entry)));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyGoldenTextHasACase(Format format) {
    assertEquals(
        Cases.all().keySet().stream().map(name -> name + ".expected").toList(),
        Golden.names("testdata/report/" + format.key(), ".expected"));
  }

  @Test
  void coloursMarkSeverityAndPlacesAndLinksAreOnlyMadeWhenTold() {
    Golden.matches("testdata/report/colour/ansi.expected", coloured(Palette.ANSI));
    Golden.matches(
        "testdata/report/colour/ansi-with-links.expected", coloured(Palette.ANSI_WITH_LINKS));
  }

  private static String coloured(Palette palette) {
    return Cases.report(Format.TEXT.reporter(palette, Cases.VERSION), Cases.several())
        .replace("\u001b", "<ESC>");
  }

  private static DynamicTest golden(Format format, Map.Entry<String, Result> entry) {
    String file = format.key() + "/" + entry.getKey();
    return DynamicTest.dynamicTest(
        file,
        () ->
            Golden.matches(
                "testdata/report/" + file + ".expected", Cases.report(format, entry.getValue())));
  }
}
