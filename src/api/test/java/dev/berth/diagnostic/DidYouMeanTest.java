package dev.berth.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
  private static final List<String> KEYS =
      List.of("name", "host", "site", "port", "registrationPort", "communicationPort", "os", "tls");
  private static final List<String> VALUES =
      List.of("WEB_PLAYER", "AUTOMATION_SERVICES", "TERR", "production", "postgresql");

  @ParameterizedTest
  @CsvSource({
    "hsot, host",
    "hos, host",
    "hosts, host",
    "Host, host",
    "prot, port",
    "registration_port, registrationPort",
    "Registration-Port, registrationPort",
    "registratonPrt, registrationPort",
    "comunicationsPort, communicationPort",
    "registrat, registrationPort",
    "TSL, tls"
  })
  void aSlipIsUndone(String given, String meant) {
    assertEquals(meant, DidYouMean.among(given, KEYS).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "webplayer, WEB_PLAYER",
    "Web Player, WEB_PLAYER",
    "automation services, AUTOMATION_SERVICES",
    "TER, TERR",
    "prod, production",
    "postgres, postgresql",
    "webs, WEB_PLAYER",
    "Postgre SQL, postgresql"
  })
  void caseAndSeparatorsAndMissingEndsDoNotCount(String given, String meant) {
    assertEquals(meant, DidYouMean.among(given, VALUES).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({"xy", "ip", "pool", "dst", "gateway", "''", "-", "p"})
  void whatIsTooFarIsNotGuessed(String given) {
    assertEquals("", DidYouMean.among(given, KEYS).orElse(""));
  }

  @Test
  void aBeginningOfTwoNamesIsNotGuessed() {
    assertEquals("", DidYouMean.among("clus", List.of("clusterPort", "clusteringPort")).orElse(""));
  }

  @Test
  void theOrderOfKnownNamesDoesNotMatter() {
    List<String> known = new ArrayList<>(List.of("part", "pert", "port"));
    String forwards = DidYouMean.among("pxrt", known).orElse("");
    Collections.reverse(known);
    assertEquals(forwards, DidYouMean.among("pxrt", known).orElse(""));
    assertEquals("part", forwards);
  }

  @Test
  void nothingIsKnownOfNothing() {
    assertEquals("", DidYouMean.among("host", List.of()).orElse(""));
  }

  @Test
  void veryLongNamesAreNotCompared() {
    String lengthy = "a".repeat(100_000);
    assertEquals("", DidYouMean.among(lengthy, List.of(lengthy + "b", "a")).orElse(""));
    assertEquals("", DidYouMean.among("a", List.of(lengthy)).orElse(""));
  }

  @Test
  void slipsAreThoseOfTheWholeTable() {
    Random random = new Random(1);
    Slips slips = new Slips();
    for (int i = 0; i < 200_000; i++) {
      String a = word(random);
      String b = word(random);
      int all = distance(a, b);
      for (int most = 0; most <= 4; most++) {
        int expected = Math.min(all, most + 1);
        assertEquals(expected, Math.min(slips.between(a, b, most), most + 1), a + " " + b);
      }
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  private static int distance(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        table[i][j] = i == 0 ? j : j == 0 ? i : step(table, a, i, b, j);
      }
    }
    return table[a.length()][b.length()];
  }

  private static int step(int[][] table, String a, int i, String b, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
    least = Math.min(least, table[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
  }
}
