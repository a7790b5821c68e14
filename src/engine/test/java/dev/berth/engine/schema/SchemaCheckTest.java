package dev.berth.engine.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaException;
import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaCheckTest {
  private static final SchemaCheck ENVIRONMENT = SchemaCheck.named("environment");
  private static final String HEAD =
      "spotfireVersion: '14.6'\nservers: [{host: sf1.example.com}]\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "prot: 1               | unknown-key    | prot",
        "sites: [{}]           | missing-key    | {}",
        "name: [a]             | wrong-type     | [a]",
        "name:                 | wrong-type     | name",
        "purpose: spare        | unknown-value  | spare",
        "clustering: {port: 0} | invalid-port   | 0",
        "oidc: {issuer: a b}   | invalid-format | a b",
        "name: ''              | wrong-size     | ''"
      })
  void eachBreachHasItsIdAndStandsOnWhatIsWrong(String line, String id, String place) {
    List<Diagnostic> found = ENVIRONMENT.check(TestDocuments.read(HEAD + line + "\n"));
    assertEquals(1, found.size(), found.toString());
    assertEquals(id, found.get(0).rule());
    assertEquals(Severity.ERROR, found.get(0).severity());
    assertEquals(place, found.get(0).span().text());
  }

  @Test
  void aNumberPastItsBoundIsOutOfRange() {
    String loadBalancer = "loadBalancers: [{host: lb, port: 443, idleTimeoutSeconds: -5}]";
    assertEquals(
        List.of("out-of-range: \"idleTimeoutSeconds\" is -5, the lowest is 0"),
        said(ENVIRONMENT, HEAD + loadBalancer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "022         | Write 22.",
        "0x50        | Write 80.",
        "1e3         | Write 1000.",
        "9_443       | Write 9443.",
        "' 80'     | Write 80.",
        "８０         | Write 80.",
        "9443/tcp    | Write 9443.",
        "sf1:9443    | Write 9443.",
        "12:30       | Write a number from 1 to 65535 in plain digits.",
        "0x1ffff     | Write a number from 1 to 65535 in plain digits.",
        "99999       | Write a number from 1 to 65535 in plain digits.",
        "http        | Write a number from 1 to 65535 in plain digits."
      })
  void thePortThatWasProbablyMeantIsGiven(String written, String help) {
    String text = HEAD + "clustering: {port: " + written + "}\n";
    List<Diagnostic> found = ENVIRONMENT.check(TestDocuments.read(text));
    assertEquals(1, found.size(), found.toString());
    assertEquals(help, found.get(0).help());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "name: 14                                   | Put the value in quotes.",
        "clustering: {secureTransport: yes}         | Write true, without quotes.",
        "clustering: {secureTransport: 'false'}   | Write false, without quotes.",
        "sites: Default                             | Put the value in brackets.",
        "sites: {name: Default}                     | Make it the item of a list.",
        "smtp: {hots: mail}                         | Write host, or start the key with x- if it"
            + " is for your own use."
      })
  void theHelpFitsTheMistake(String line, String help) {
    List<Diagnostic> found = ENVIRONMENT.check(TestDocuments.read(HEAD + line + "\n"));
    assertEquals(1, found.size(), found.toString());
    assertEquals(help, found.get(0).help());
  }

  @Test
  void whatIsWrongAtAnAnchorIsNotSaidAgainOfItsAliases() {
    String text =
        """
        spotfireVersion: "14.6"
        servers:
          - &one {host: sf1.example.com, prot: 1}
          - *one
        """;
    List<Diagnostic> found = ENVIRONMENT.check(TestDocuments.read(text));
    assertEquals(1, found.size(), found.toString());
    assertEquals("prot", found.get(0).span().text());
  }

  @Test
  void whatIsWrongOnlyWhereItIsUsedStandsAtTheAlias() {
    String text = "x-port: &port 99999\nclustering: {port: *port}\n" + HEAD;
    List<Diagnostic> found = ENVIRONMENT.check(TestDocuments.read(text));
    assertEquals(1, found.size(), found.toString());
    assertEquals("*port", found.get(0).span().text());
    assertEquals("99999", found.get(0).span().anchor().orElseThrow().text());
  }

  @Test
  void diagnosticsComeInTheOrderOfTheText() {
    String text = "zzz: 1\nname: 3\nservers: []\nabc: 1\n";
    List<Integer> lines = new ArrayList<>();
    for (Diagnostic each : ENVIRONMENT.check(TestDocuments.read(text))) {
      lines.add(each.span().start().line());
    }
    assertEquals(List.of(1, 1, 2, 3, 4), lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: 1", "[1]", "text", "~", "{}"})
  void anyRootIsHeldAgainstTheSchema(String text) {
    assertFalse(ENVIRONMENT.check(TestDocuments.read(text)).isEmpty());
  }

  @Test
  void longValuesAreClippedAndCollectionsNeverShown() {
    String text = HEAD + "purpose: " + "é".repeat(5000) + "\nname: [hunter2, {a: hunter2}]\n";
    assertEquals(
        List.of(
            "unknown-value: \"purpose\" is \""
                + "é".repeat(60)
                + "…\"; available: production, test, development",
            "wrong-type: \"name\" is a list, expected text"),
        said(ENVIRONMENT, text));
  }

  @Test
  void aThousandMistakesAreAThousandDiagnostics() {
    StringBuilder text = new StringBuilder("spotfireVersion: '14.6'\nservers:\n");
    for (int i = 0; i < 1000; i++) {
      text.append("  - {host: sf").append(i).append(", httpConnector: {prot: 1}}\n");
    }
    List<Diagnostic> found = ENVIRONMENT.check(TestDocuments.read(text.toString()));
    assertEquals(1000, found.size());
    assertEquals(1002, found.get(999).span().start().line());
  }

  @Test
  void numbersOfAnyLengthAreOutOfRange() {
    String text = HEAD + "clustering: {port: " + "9".repeat(200_000) + "}\n";
    List<Diagnostic> found = ENVIRONMENT.check(TestDocuments.read(text));
    assertTrue(found.get(0).message().endsWith("…, but ports end at 65535"), found.toString());
  }

  @Test
  void theDeepestBranchIsTheOneThatWasMeant() {
    SchemaCheck check =
        check(
            """
            {"properties": {"a": {"anyOf": [
              {"type": "object", "properties": {"b": {"type": "integer"}}, "required": ["b"]},
              {"type": "object", "properties": {"c": {"type": "integer"}}, "required": ["c"]},
              {"type": "array"}]}}}
            """);
    assertEquals(
        List.of("wrong-type: \"c\" is \"x\", expected a whole number"),
        said(check, "a: {c: x}\n").stream().filter(each -> each.contains("\"c\"")).toList());
    assertEquals(
        List.of("wrong-type: \"a\" is \"x\", expected a mapping or a list"), said(check, "a: x\n"));
    assertEquals(
        List.of("missing-key: \"a\" has none of \"b\" and \"c\""), said(check, "a: {d: 1}\n"));
  }

  @Test
  void keysOfWhichOneIsToBeThereAreNamedTogether() {
    SchemaCheck check =
        check(
            """
            {"title": "rule", "type": "object", "oneOf": [
              {"required": ["require"]}, {"required": ["unique"]}, {"required": ["refers"]}]}
            """);
    assertEquals(
        List.of("missing-key: rule has none of \"require\", \"unique\" and \"refers\""),
        said(check, "a: 1\n"));
    assertEquals(
        List.of("invalid-shape: rule has \"unique\" and \"refers\", which exclude each other"),
        said(check, "refers: 1\nunique: 1\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'minItems': 2}          | [1]       | wrong-size: \"a\" has 1 item, expected at least 2",
        "{'uniqueItems': true}    | [x, y, x] | wrong-size: \"a\" has \"x\" twice",
        "{'maxLength': 3}         | abcd      | wrong-size: \"a\" has 4 characters, expected at"
            + " most 3",
        "{'minProperties': 1}     | {}        | wrong-size: \"a\" is empty, expected at least 1",
        "{'maxProperties': 1}     | {b: 1, c: 2} | wrong-size: \"a\" has 2 items, expected at most"
            + " 1",
        "{'exclusiveMinimum': 3}  | 3         | out-of-range: \"a\" is 3, which is not more than 3",
        "{'exclusiveMaximum': 3}  | 3         | out-of-range: \"a\" is 3, which is not less than 3",
        "{'const': false}         | true      | unknown-value: \"a\" is true; available: false",
        "{'pattern': '^b'}        | abc       | invalid-format: \"a\" is \"abc\", which is not of"
            + " the expected form",
        "{'multipleOf': 2}        | 3         | invalid-shape: \"a\" does not fit the format"
            + " (multipleOf)"
      })
  void everyKeywordHasItsWords(String schema, String value, String said) {
    String text = "{'properties': {'a': " + schema + "}}";
    assertEquals(List.of(said), said(check(text.replace('\'', '"')), "a: " + value + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/a.json",
        "classpath:dev/berth/engine/schema/environment.schema.json",
        "file:///etc/hostname"
      })
  void aSchemaFetchesNothing(String address) {
    SchemaCheck check = check("{\"$ref\": \"" + address + "\"}");
    assertThrows(SchemaException.class, () -> said(check, "a: 1\n"));
  }

  @Test
  void anUnknownSchemaIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> SchemaCheck.named("no-such"));
  }

  private static SchemaCheck check(String schema) {
    JsonNode root = JsonMapper.shared().readTree(schema);
    return new SchemaCheck(root);
  }

  private static List<String> said(SchemaCheck check, String text) {
    List<String> said = new ArrayList<>();
    for (Diagnostic each : check.check(TestDocuments.read(text))) {
      said.add(each.rule() + ": " + each.message());
    }
    return said;
  }
}
