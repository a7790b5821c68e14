package dev.berth.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class SourceListTest {
  private static final Path FILE =
      Path.of(System.getProperty("berth.root"), "rules", "spotfire", "sources.yaml");

  @Test
  void eachPageIsReadAsYamlReadsIt() throws IOException {
    assertEquals(asYaml(), pages(read(Files.readString(FILE))));
  }

  @Test
  void theProcessorCarriesTheListOfTheRuleBook() throws IOException {
    assertEquals(asYaml(), pages(SourceList.builtIn()));
  }

  @Test
  void keysStandInOrder() throws IOException {
    assertEquals(
        List.copyOf(read(Files.readString(FILE)).keys()), new ArrayList<>(asYaml().keySet()));
  }

  @Test
  void eachAddressIsWellFormedAndNamesAHost() throws IOException {
    for (Map<String, String> page : asYaml().values()) {
      URI address = URI.create(page.get("url"));
      assertEquals("https", address.getScheme(), page.get("title"));
      assertEquals(
          page.get("url"),
          "https://"
              + address.getHost()
              + address.getRawPath()
              + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "A:;  title: t                                | list:2: A has no url",
        "A:;  url: https://a.example                  | list:2: expected a key, its title and its"
            + " url",
        "a:;  title: t;  url: https://a.example       | list:1: expected a key, its title and its"
            + " url",
        "A:; title: t;  url: https://a.example        | list:2: expected a key, its title and its"
            + " url",
        "A:;  title: t;  title: t                     | list:3: expected a key, its title and its"
            + " url",
        "A:;  title: t: u;  url: https://a.example    | list:2: the value needs other quotes",
        "A:;  title: t #u;  url: https://a.example    | list:2: the value needs other quotes",
        "A:;  title: [t;  url: https://a.example      | list:2: the value needs other quotes",
        "A:;  title: \"t\"u\";  url: https://a.example  | list:2: the value needs other quotes",
        "A:;  title: \"\";  url: https://a.example      | list:2: the value is empty, padded or"
            + " escaped",
        "A:;  title: \"\\t\";  url: https://a.example   | list:2: the value is empty, padded or"
            + " escaped",
        "A:;  title: t;  url: http://a.example        | list:3: the url of A is no https://"
            + " address",
        "A:;  title: t;  url: https://a.example;A:;  title: t;  url: https://b.example"
            + " | list:6: A is listed twice"
      })
  void whatYamlWouldReadInAnotherWayIsRefusedByItsLine(String lines, String message) {
    IOException refused = assertThrows(IOException.class, () -> read(lines.replace(';', '\n')));
    assertEquals(message, refused.getMessage());
  }

  private static SourceList read(String text) throws IOException {
    return SourceList.read("list", new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static Map<String, Map<String, String>> pages(SourceList list) {
    Map<String, Map<String, String>> pages = new LinkedHashMap<>();
    for (String key : list.keys()) {
      Page page = list.page(key).orElseThrow();
      pages.put(key, Map.of("title", page.title(), "url", page.url()));
    }
    return pages;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, String>> asYaml() throws IOException {
    try (InputStream in = Files.newInputStream(FILE)) {
      Load load = new Load(LoadSettings.builder().build());
      return (Map<String, Map<String, String>>) load.loadFromInputStream(in);
    }
  }
}
