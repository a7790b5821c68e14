package dev.berth.engine.pack;

import dev.berth.engine.load.Loader;
import dev.berth.engine.load.SourceReader;
import dev.berth.rule.Citation;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** What a rule may cite: a page of the list that berth comes with, by its key, or an address. */
public final class Citations {
  static final String NEITHER =
      "the source is neither a key of the source list nor an https:// address";

  private static final String LIST = "sources.yaml";

  /** What a text names; nothing if it is neither. */
  public Optional<Citation> of(String text) {
    int space = text.indexOf(' ');
    String key = space < 0 ? text : text.substring(0, space);
    String locator = space < 0 ? "" : text.substring(space + 1);
    if (isAddress(key)) {
      return Optional.of(new Citation(key, locator, key, key));
    }
    Optional<Node> page = Pages.ALL.get(key);
    return page.isPresent() && page.get() instanceof Mapping mapping
        ? Optional.of(new Citation(key, locator, text(mapping, "title"), text(mapping, "url")))
        : Optional.empty();
  }

  private static boolean isAddress(String text) {
    try {
      return text.startsWith("https://") && new URI(text).getHost() != null;
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }

  private static String text(Mapping mapping, String key) {
    return ((Scalar) mapping.get(key).orElseThrow()).text();
  }

  /** The list that berth comes with, read when something is cited first. */
  private static final class Pages {
    static final Mapping ALL = read();

    private static Mapping read() {
      try (InputStream in = Citations.class.getResourceAsStream(LIST)) {
        return (Mapping)
            Loader.load(SourceReader.stream(in, LIST).source()).documents().get(0).root();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
