package dev.berth.engine.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final String BLOCK =
      """
      nodeManagers:
        - name: nm1
          services:
            - capability: PYTHON
              port: 9502
      """;

  @Test
  void placeIsNamedByTheNamesOfWhatItIsIn() {
    Places.Place place = place("a.yaml", BLOCK, "9502");
    assertEquals("nodeManagers[nm1]/services[PYTHON]/port", place.path());
    assertEquals("", place.environment());
  }

  @Test
  void linesIndentationOrderAndFormatDoNotCount() {
    Places.Place place = place("a.yaml", BLOCK, "9502");
    String moved = "# a comment\n\n" + BLOCK.replace("\n  ", "\n      ");
    String reordered =
        "nodeManagers:\n"
            + "- {name: nm0}\n"
            + "- services: [{port: 9502, capability: PYTHON}]\n"
            + "  name: nm1\n";
    String json =
        "{\"nodeManagers\": [{\"name\": \"nm1\","
            + " \"services\": [{\"capability\": \"PYTHON\", \"port\": 9502}]}]}";
    assertEquals(place, place("a.yaml", moved, "9502"));
    assertEquals(place, place("a.yaml", reordered, "9502"));
    assertEquals(place, place("a.json", json, "9502"));
  }

  @Test
  void nameOfASiblingDoesNotCount() {
    String before = "servers: [{name: sf1, port: 1}, {name: sf2, port: 2}]";
    String after = "servers: [{name: other, port: 1}, {name: sf2, port: 2}]";
    assertEquals(place("a.yaml", before, "2}"), place("a.yaml", after, "2}"));
  }

  @Test
  void otherValueIsAnotherFinding() {
    Places.Place other = place("a.yaml", BLOCK.replace("9502", "9503"), "9503");
    assertNotEquals(place("a.yaml", BLOCK, "9502").value(), other.value());
    assertNotEquals(
        place("a.yaml", "port: \"x\"", "\"x\"").value(), place("a.yaml", "port: 80", "80").value());
  }

  @Test
  void quotesMakeNoOtherPort() {
    Places.Place quoted = place("a.yaml", "port: \"80\"", "\"80\"");
    assertEquals(place("a.yaml", "port: 80", "80"), quoted);
  }

  @Test
  void whatHasNoNameHasANumber() {
    assertEquals("ports[#1]", place("a.yaml", "ports: [1, 2]", "2").path());
    assertEquals("items[#0]/a", place("a.yaml", "items: [{a: 1}]", "1").path());
  }

  @Test
  void namesDoNotLookLikePaths() {
    String text = "servers: [{name: \"a]/b[#1\", port: 1234}]";
    assertEquals("servers[a\\]\\/b\\[\\#1]/port", place("a.yaml", text, "1234").path());
  }

  @Test
  void oneOfSeveralEnvironmentsIsNamed() {
    String text = "name: a\nport: 1\n---\nname: b\nport: 2\n---\nport: 3\n";
    assertEquals("b", place("a.yaml", text, "2").environment());
    assertEquals("#3", place("a.yaml", text, "3").environment());
  }

  @Test
  void partOfAValueStandsForIt() {
    String text = "class: org.postgresql.Driver";
    Places.Place whole = place("a.yaml", text, "org.postgresql.Driver");
    assertEquals(whole, place("a.yaml", text, "postgresql"));
  }

  @Test
  void partOfAnAddressIsKnownByItsHost() {
    String text = "url: 'tcp://[::1]:1,tcp://b:2/c'";
    Places.Place port = place("a.yaml", text, "2");
    assertEquals(port, place("a.yaml", "url: ssl://b:2", "2"));
    assertNotEquals(port, place("a.yaml", "url: tcp://c:2/c", "2"));
    assertNotEquals(port, place("a.yaml", "url: tcp://b:3/c", "3"));
    assertEquals(
        place("a.yaml", text, "::1").value(),
        place("a.yaml", "url: ssl://[::1]:1/d", "::1").value());
  }

  @Test
  void addressesInAListAreCalledByTheirHosts() {
    assertEquals("urls[b]", place("a.yaml", "urls: ['tcp://a:1', 'tcp://B:2']", "2").path());
  }

  @Test
  void commentStandsForItself() {
    Places.Place place = place("a.yaml", "a:\n  b: 1\n  # berth: x\n  c: 2\n", "# berth: x");
    assertEquals(place, place("a.yaml", "a:\n  b: 2\n\n  #   berth: x\n  c: 2\n", "#   berth: x"));
  }

  /** A short hash of a short password could be guessed. */
  @Test
  void secretsAreNotHashed() {
    assertEquals(hashOfPassword("Hunter22x"), hashOfPassword("Marlin9"));
    assertNotEquals(
        place("a.yaml", "user: Hunter22x", "Hunter22x").value(),
        place("a.yaml", "user: Marlin9", "Marlin9").value());
  }

  @Test
  void whatStandsBesideASecretIsHashed() {
    String known = hashOfUrl("db2:5432/spot?password=Hunter22x");
    assertEquals(known, hashOfUrl("db2:5432/spot?password=Marlin9"));
    assertNotEquals(known, hashOfUrl("db7:5432/spot?password=Hunter22x"));
    assertNotEquals(known, hashOfUrl("db2:5433/spot?password=Hunter22x"));
  }

  @Test
  void whatStandsBesideASecretIsHashedHoweverItIsQuoted() {
    String text = "jdbc:postgresql://db2:5432/spot?password=Hunter22x";
    String plain = place("a.yaml", "url: " + text, text).value();
    String quoted = "\"" + text + "\"";
    assertEquals(plain, place("a.yaml", "url: " + quoted, quoted).value());
    assertEquals(plain, place("a.json", "{\"url\": " + quoted + "}", quoted).value());
  }

  /** Which part of a text is a secret elsewhere would tell that one. */
  @Test
  void whatIsASecretElsewhereIsNotTold() {
    String url = "jdbc:postgresql://db2:5432/Marlin9x?password=Hunter22x";
    String other = "jdbc:postgresql://db2:5432/Hunter22x?password=Hunter22x";
    String before = "database: {password: Marlin9x, url: \"";
    assertEquals(
        place("a.yaml", before + url + "\"}", "\"" + url + "\"").value(),
        place("a.yaml", "url: " + other, other).value());
  }

  @Test
  void partOfAnAddressBesideASecretIsKnownByItsHost() {
    String text = "url: \"jdbc:postgresql://db2:5432/spot?password=Hunter22x\"";
    Places.Place port = place("a.yaml", text, "5432");
    assertEquals(port, place("a.yaml", text.replace("Hunter22x", "Marlin9&ssl=true"), "5432"));
    assertNotEquals(port, place("a.yaml", text.replace("db2", "db7"), "5432"));
    String user = text.replace("db2", "scott:tiger@db2");
    assertEquals(port, place("a.yaml", user, "5432"));
    assertEquals(port, place("a.yaml", user.replace("tiger", "Marlin9"), "5432"));
  }

  @Test
  void whatIsKnownToBeASecretNamesNothing() {
    String text = "database: {password: Hunter22x}\nservers: [{name: Hunter22x, port: 1234}]";
    assertEquals("servers[#0]/port", place("a.yaml", text, "1234").path());
  }

  @Test
  void aliasesAreTakenForWhatTheyStandFor() {
    String text = "a: &x {port: 1234, b: 5}\nc: *x\n";
    Source source = Source.of("a.yaml", text);
    Span alias = span(source, "*x");
    Span anchor = span(source, "1234");
    Places.Place place = place(source, alias.aliasOf(anchor));
    assertEquals("c/port", place.path());
    assertEquals(place("a.yaml", text, "1234").value(), place.value());
  }

  private static String hashOfUrl(String rest) {
    String url = "jdbc:postgresql://" + rest;
    return place("a.yaml", "database: {url: \"" + url + "\"}", "\"" + url + "\"").value();
  }

  private static Places.Place hashOfPassword(String password) {
    return place("a.yaml", "database: {password: " + password + ", port: 0}", "{pass", "0}");
  }

  private static Places.Place place(String file, String text, String from, String to) {
    Source source = Source.of(file, text);
    return place(source, source.span(text.indexOf(from), text.indexOf(to) + to.length()));
  }

  private static Places.Place place(String file, String text, String at) {
    Source source = Source.of(file, text);
    Span span = span(source, at);
    return place(source, at.equals("2}") ? source.span(span.from(), span.to() - 1) : span);
  }

  private static Span span(Source source, String at) {
    int from = source.text().lastIndexOf(at);
    return source.span(from, from + at.length());
  }

  private static Places.Place place(Source source, Span span) {
    return Places.of(source, List.of(span), Veil.of(source)).get(span);
  }
}
