package dev.berth.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartTest {
  private static final Span PLACE = Source.of("a.yaml", "a: 1").span(0, 1);

  @Test
  void oneIsToldAsItIs() {
    assertEquals("no 80", told(80));
    assertEquals("no 80", told(80, 80));
  }

  @Test
  void othersAreToldByTheirPorts() {
    assertEquals("no 80; likewise 443", told(80, 443));
    assertEquals("no 80; likewise 22, 443", told(80, 443, 22, 80, 443));
  }

  @Test
  void portsOneAfterTheOtherAreOneSpan() {
    assertEquals("no 5702; likewise 80, 5701, 5703-5704", told(5702, 5701, 5703, 5704, 80));
  }

  @Test
  void ofManySpansIsToldHowManyThereAre() {
    int[] ports = new int[16];
    for (int i = 0; i < ports.length; i++) {
      ports[i] = 2 * i + 1;
    }
    assertEquals(
        "no 1; likewise 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25 and 3 more", told(ports));
  }

  @Test
  void othersThatAreAboutNoPortAreToldByTheirNames() {
    List<Part> parts = new ArrayList<>();
    for (String name : List.of("b", "c", "a", "b", "c")) {
      parts.add(new Part(() -> PLACE, "no " + name, List.of(), name));
    }
    assertEquals("no b; likewise c, a", Part.told(parts));
    parts.addAll(parts(80));
    assertEquals("no b; likewise 80, c, a", Part.told(parts));
  }

  @Test
  void someOfAFindingAreToldAtTheFirstOfThem() {
    List<Part> parts = parts(80, 443, 22);
    Diagnostic whole =
        new Diagnostic(
            "rule",
            Severity.ERROR,
            PLACE,
            Part.told(parts),
            List.of(),
            "Mend it.",
            List.of(Fix.unsafe("Mend it", Edit.without(PLACE))),
            Marks.NONE.with(parts));
    Diagnostic rest = whole.of(parts.subList(1, 3));
    assertEquals("no 443; likewise 22", rest.message());
    assertEquals(parts.subList(1, 3), rest.parts());
    assertEquals(List.of(), rest.fixes());
  }

  private static String told(int... ports) {
    return Part.told(parts(ports));
  }

  private static List<Part> parts(int... ports) {
    List<Part> parts = new ArrayList<>();
    for (int port : ports) {
      parts.add(new Part(() -> PLACE, "no " + port, List.of(), port));
    }
    return parts;
  }
}
