package dev.berth.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Marks;
import dev.berth.diagnostic.Part;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.secret.Redaction;
import dev.berth.source.Located;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  private static final String PLAIN = name("port-collision", "a.yaml", "port: 1", "shared");

  @Test
  void movedAndIndentedFindingsKeepTheirName() {
    assertEquals(PLAIN, name("port-collision", "./a.yaml", "#\r\n\n    port:   1\r\n#", "shared"));
  }

  @Test
  void anotherRuleFileTextOrMessageIsAnotherName() {
    assertNotEquals(PLAIN, name("port-range", "a.yaml", "port: 1", "shared"));
    assertNotEquals(PLAIN, name("port-collision", "b.yaml", "port: 1", "shared"));
    assertNotEquals(PLAIN, name("port-collision", "a.yaml", "port: 12", "shared"));
    assertNotEquals(PLAIN, name("port-collision", "a.yaml", "port: 1", "taken"));
  }

  @Test
  void twinsAreNumbered() {
    Diagnostic finding = finding("port-collision", "a.yaml", "port: 1", "shared");
    Fingerprints fingerprints = new Fingerprints(new Redaction(List.of(finding)));
    assertEquals(PLAIN, fingerprints.next(finding));
    assertEquals(PLAIN.replace(":1", ":2"), fingerprints.next(finding));
  }

  @Test
  void whatIsToldBesideTheFirstOfSeveralDoesNotCount() {
    Source source = Source.of("a.yaml", "port: 1");
    Located place = () -> source.span(0, 4);
    List<Part> parts = new ArrayList<>();
    for (int port = 1; port <= 3; port++) {
      parts.add(new Part(place, "port " + port + " is closed", List.of(), port));
    }
    assertEquals(name(parts), name(parts.subList(0, 1)));
    assertNotEquals(name(parts), name(parts.subList(1, 3)));
  }

  private static String name(List<Part> parts) {
    Diagnostic finding =
        new Diagnostic(
            "flow-blocked",
            Severity.ERROR,
            parts.get(0).span(),
            Part.told(parts),
            List.of(),
            "Open them.",
            List.of(),
            Marks.NONE.with(parts));
    return new Fingerprints(new Redaction(List.of(finding))).next(finding);
  }

  @Test
  void theNameNeverChangesBetweenVersions() {
    assertEquals("7a85db58dc88f300:1", PLAIN);
  }

  private static String name(String rule, String file, String text, String message) {
    Diagnostic finding = finding(rule, file, text, message);
    return new Fingerprints(new Redaction(List.of(finding))).next(finding);
  }

  private static Diagnostic finding(String rule, String file, String text, String message) {
    Source source = Source.of(file, text);
    int at = text.indexOf("port");
    return new Diagnostic(
        rule, Severity.ERROR, source.span(at, at + 4), message, List.of(), "Mend it.");
  }
}
