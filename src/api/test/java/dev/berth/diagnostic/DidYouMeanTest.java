package dev.berth.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
}
