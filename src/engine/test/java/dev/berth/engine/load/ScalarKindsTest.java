package dev.berth.engine.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.source.Mapping;
import dev.berth.source.Scalar;
import dev.berth.source.ScalarKind;
import dev.berth.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarKindsTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "Null", "NULL", "!!null ~", "!!null"})
  void spellingsOfNull(String value) {
    assertEquals(ScalarKind.NULL, yaml(value).kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "True", "TRUE", "false", "False", "FALSE", "!!bool true"})
  void spellingsOfBooleans(String value) {
    assertEquals(ScalarKind.BOOLEAN, yaml(value).kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "-7", "8080", "9223372036854775808", "!!int 8080"})
  void onlyPlainDecimalsAreNumbers(String value) {
    assertEquals(ScalarKind.INTEGER, yaml(value).kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "022",
        "0o22",
        "0x1F",
        "0x50",
        "12:30",
        "1e3",
        "9_443",
        "yes",
        "no",
        "on",
        "off",
        "08",
        "+1",
        "-0",
        "00",
        "-07",
        ".inf",
        ".nan",
        "14.6",
        "14.10",
        "8080.0",
        "2001-01-01",
        "nULL",
        "tRUE",
        "y",
        "=",
        "1 2",
        "١٢",
        "８０",
        "80,443",
        "5000-4000",
        "<<"
      })
  void whatReadersDisagreeOnKeepsItsSpelling(String value) {
    Scalar scalar = yaml(value);
    assertEquals(ScalarKind.TEXT, scalar.kind());
    assertEquals(value, scalar.text());
    assertEquals(false, scalar.isQuoted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"'8080'", "\"true\"", "!!str null", "! 12", "|\n 8080", ">-\n ~"})
  void whatIsQuotedIsText(String value) {
    Scalar scalar = yaml(value);
    assertEquals(ScalarKind.TEXT, scalar.kind());
    assertEquals(true, scalar.isQuoted());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!float 1.5",
        "!!float -.inf",
        "!!float .NaN",
        "!!float 1e+3",
        "!!float .5",
        "!!float 1.",
        "!!float 2.5E-3",
        "!!int 0x1F",
        "!!int 0xaf",
        "!!int 0o17",
        "!!int +7"
      })
  void aTagThatFitsIsAccepted(String value) {
    assertEquals(ScalarKind.TEXT, yaml(value).kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!int x",
        "!!int 1.5",
        "!!int 0x",
        "!!int 0xG",
        "!!int 0o8",
        "!!int +",
        "!!float .",
        "!!float 1e",
        "!!float e5",
        "!!float 1e5.5",
        "!!float 1.2.3",
        "!!float 1e+",
        "!!float -.nan",
        "!!bool maybe",
        "!!null none",
        "!!binary aGk=",
        "!!timestamp 2001-01-01",
        "!local 1",
        "!!map 1",
        "!!set 1",
        "!<tag:example.com,2000:x> 1",
        "!!javax.script.ScriptEngineManager 1"
      })
  void aTagThatDoesNotFitIsTold(String value) {
    Loaded loaded = Loader.load(Source.of("x.yaml", "a: " + value + "\n"));
    assertEquals(1, loaded.documents().size());
    assertEquals(1, loaded.diagnostics().size());
    assertEquals("unsupported-tag", loaded.diagnostics().get(0).rule());
    String tag = value.substring(0, value.indexOf(' '));
    assertEquals(tag, loaded.diagnostics().get(0).span().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0", "14.6", "1e3", "1E+400", "8080.0"})
  void otherNumbersOfJsonKeepTheirSpelling(String value) {
    Scalar scalar = json(value);
    assertEquals(ScalarKind.TEXT, scalar.kind());
    assertEquals(value, scalar.text());
    assertEquals(false, scalar.isQuoted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-7", "8080", "18446744073709551616"})
  void wholeNumbersOfJsonAreNumbers(String value) {
    assertEquals(ScalarKind.INTEGER, json(value).kind());
  }

  private static Scalar yaml(String value) {
    return only(Loader.load(Source.of("x.yaml", "a: " + value + "\n")));
  }

  private static Scalar json(String value) {
    return only(Loader.load(Source.of("x.JSON", "{\"a\":" + value + "}")));
  }

  private static Scalar only(Loaded loaded) {
    assertEquals("[]", loaded.diagnostics().toString());
    return (Scalar) ((Mapping) loaded.documents().get(0).root()).get("a").orElseThrow();
  }
}
