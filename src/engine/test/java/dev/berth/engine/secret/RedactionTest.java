package dev.berth.engine.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Related;
import dev.berth.engine.problem.Problem;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedactionTest {
  private final Source source =
      Source.of(
          "a.yaml",
          """
          password: Swordfish1
          name: spotfire
          host: db-1.example.com
          x-token: db-1.example.com
          keyPassword: a
          twin: &t Marlin22x
          secret: *t
          secrets: !Tuna!x \\q
          codes: {passcode: "Pike\\u002d33y", pwd: '%s'}
          """
              .formatted("Perch44".repeat(20)));

  @Test
  void whatAFindingSaysOfASecretAtItsPlaceIsHidden() {
    assertEquals("\"‹redacted›\" is no port", said("Swordfish1", "\"Swordfish1\" is no port"));
    assertEquals("key \"password\"", said("Swordfish1", "key \"password\""));
    assertEquals("\"‹redacted›\" is long", said("db-1", 2, "\"db-1.example.com\" is long"));
    assertEquals("tag \"‹redacted›\"", said("!Tuna", "tag \"!Tuna!\""));
    assertEquals("\"‹redacted›\" is no escape", said("Tuna", "\"\\q\" is no escape"));
  }

  @Test
  void wordsOfAMessageStayWhatTheyAre() {
    assertEquals("a value is missing", said("a\n", "a value is missing"));
    assertEquals("port is another", said("name", "port is another"));
  }

  @Test
  void secretsAreHiddenInFindingsAboutOtherPlaces() {
    assertEquals("server \"‹redacted›\"", said("spotfire", "server \"Swordfish1\""));
    assertEquals("host ‹redacted›", said("spotfire", "host Marlin22x"));
    assertEquals("\"‹redacted›\"", said("spotfire", "\"Pike-33y\""));
  }

  @Test
  void secretsAreHiddenInUpperAndLowerCase() {
    assertEquals("host ‹redacted›", said("spotfire", "host SWORDfish1"));
    assertEquals("host \"swordfish\"", said("spotfire", "host \"swordfish\""));
  }

  @Test
  void nameThatIsAPartOfASecretIsSaid() {
    String text = "name: spot # sword\npassword: a-spot-sword-b\n";
    assertEquals("server \"spot\"", near(text, "server \"spot\""));
    assertEquals("\"‹redacted›\"", near(text, "\"t-sword\""));
    assertEquals("server \"‹redacted›\"", near(text + "x: [\n", "server \"spot\""));
  }

  private static String near(String text, String message) {
    Source own = Source.of("b.yaml", text);
    return Redaction.of(own).of(message, own.span(0, 4));
  }

  @Test
  void whatStandsOpenlyTooIsHidden() {
    assertEquals("host \"‹redacted›\"", said("spotfire", "host \"db-1.example.com\""));
  }

  @Test
  void secretsCutShortAreHiddenToo() {
    assertEquals("is \"‹redacted›…\"", said("spotfire", "is \"Perch44Perch44Per…\""));
  }

  @Test
  void copyOfALongSecretIsHiddenToItsEnd() {
    String secret = "Zander5".repeat(300);
    String text = "password: " + secret + "\nx-copy: {a: " + secret + "Tail, b: open}\n";
    Source own = Source.of("b.yaml", text);
    int tail = text.indexOf("Tail");
    SecretPlaces places = Redaction.of(own).in(own, tail - 5, tail + 20);
    assertEquals("‹redacted› b: open", places.masked(own.span(tail - 5, tail + 13)));
  }

  @Test
  void longestOfSecretsThatStartAlikeIsHidden() {
    String text = "a: {password: Pike, pwd: Pike33, token: Pike33xx9, secret: Pike4}\n";
    assertEquals("host ‹redacted›y", near(text, "host Pike33y"));
    assertEquals("host ‹redacted›x", near(text, "host Pike33xx9x"));
    assertEquals("host Pike5y", near(text, "host Pike5y"));
  }

  @Test
  void whatLooksLikeASecretIsHiddenWhereverItComesFrom() {
    assertEquals(
        "rule failed: ldap://‹redacted›@dc1, ;password=‹redacted›",
        said("spotfire", "rule failed: ldap://me:x@dc1, ;password=y;"));
    assertEquals("--token ‹redacted›", Redaction.of("--token abc"));
  }

  @Test
  void relatedPlacesAndAdviceAreRedactedAsWell() {
    Span name = span("spotfire", 1);
    Span secret = span("Swordfish1", 1);
    Diagnostic finding =
        Problem.SYNTAX.at(name, "m", "Write Swordfish1.", new Related(secret, "is Swordfish1"));
    Diagnostic redacted = new Redaction(List.of(finding)).of(List.of(finding)).get(0);
    assertEquals("Write ‹redacted›.", redacted.help());
    assertEquals("is ‹redacted›", redacted.related().get(0).message());
    assertEquals(secret, redacted.related().get(0).span());
  }

  @Test
  void aliasOfASecretIsOneToo() {
    Span alias = span("name", 1).aliasOf(span("Swordfish1", 1));
    Diagnostic finding = Problem.SYNTAX.at(alias, "\"Swordfish1\" is no host");
    assertEquals(
        "\"‹redacted›\" is no host",
        new Redaction(List.of(finding)).of(List.of(finding)).get(0).message());
  }

  private String said(String place, String message) {
    return said(place, 1, message);
  }

  private String said(String place, int occurrence, String message) {
    Diagnostic finding = Problem.SYNTAX.at(span(place, occurrence), message);
    return new Redaction(List.of(finding)).of(List.of(finding)).get(0).message();
  }

  private Span span(String text, int occurrence) {
    int at = -1;
    for (int i = 0; i < occurrence; i++) {
      at = source.text().indexOf(text, at + 1);
    }
    return source.span(at, at + text.length());
  }
}
