package dev.berth.processor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The pages that rules may cite by key. It is written in the few forms of YAML that {@link
 * SourceListReader} knows, so that the processor needs no library.
 */
final class SourceList {
  private static final String RESOURCE = "sources.yaml";

  private final Map<String, Page> pages;

  SourceList(Map<String, Page> pages) {
    this.pages = new TreeMap<>(pages);
  }

  /** The list that lies beside the processor. */
  static SourceList builtIn() throws IOException {
    try (InputStream in = SourceList.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException(RESOURCE + " is missing beside the processor");
      }
      return read(RESOURCE, in);
    }
  }

  /**
   * Reads a list in UTF-8.
   *
   * @param name how errors call it
   * @throws IOException if it is not of the expected form; the message names the line
   */
  static SourceList read(String name, InputStream in) throws IOException {
    SourceListReader reader = new SourceListReader(name);
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      reader.line(line);
    }
    return new SourceList(reader.pages());
  }

  Set<String> keys() {
    return pages.keySet();
  }

  Optional<Page> page(String key) {
    return Optional.ofNullable(pages.get(key));
  }
}
