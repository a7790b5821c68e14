package dev.berth.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.fixture.RulePages;
import dev.berth.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulePagesTest {
  private final Path root = Path.of(System.getProperty("berth.root"));
  private final Path folder = root.resolve("docs/rules");

  @Test
  void pagesAreCurrent() throws IOException {
    Map<String, String> pages =
        RulePages.of(BuiltInCatalogue.make(), List.of(new Rules()), root.resolve("testdata/rules"));
    if ("true".equals(System.getProperty("update"))) {
      write(pages);
    }
    for (RuleInfo rule : new Rules().rules()) {
      assertEquals(pages.get(rule.id() + ".md"), onDisk().get(rule.id() + ".md"), rule.id());
    }
    assertEquals(pages.keySet(), onDisk().keySet());
    assertEquals(pages.get("README.md"), onDisk().get("README.md"));
  }

  private void write(Map<String, String> pages) throws IOException {
    Files.createDirectories(folder);
    for (String stale : onDisk().keySet()) {
      if (!pages.containsKey(stale)) {
        Files.delete(folder.resolve(stale));
      }
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue());
    }
  }

  private Map<String, String> onDisk() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : (Iterable<Path>) files::iterator) {
          pages.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return pages;
  }
}
