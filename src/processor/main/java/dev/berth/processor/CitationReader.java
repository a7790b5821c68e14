package dev.berth.processor;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;

/** Reads what a rule cites: a key of the source list or an address, then a row or section. */
final class CitationReader {
  private final SourceList sources;
  private final Refusals refusals;

  CitationReader(SourceList sources, Refusals refusals) {
    this.sources = sources;
    this.refusals = refusals;
  }

  /** The citations of a rule that are sound; the others are refused. */
  List<Cited> read(Mark rule) {
    List<Cited> cited = new ArrayList<>();
    Map<AnnotationValue, String> texts = rule.texts("source");
    if (texts.isEmpty()) {
      refusals.refuse(rule, rule.value("source"), "source is empty");
    }
    for (Map.Entry<AnnotationValue, String> text : texts.entrySet()) {
      read(rule, text.getKey(), text.getValue()).ifPresent(cited::add);
    }
    return cited;
  }

  private Optional<Cited> read(Mark rule, AnnotationValue place, String text) {
    int space = text.indexOf(' ');
    String key = space < 0 ? text : text.substring(0, space);
    String locator = space < 0 ? "" : text.substring(space + 1);
    Optional<Page> page = isAddress(key) ? Optional.of(new Page(key, key, key)) : sources.page(key);
    if (page.isEmpty()) {
      refusals.refuse(
          rule,
          place,
          "source \"" + key + "\" is neither a key of the source list nor an https:// address");
    }
    return page.map(found -> new Cited(found, locator));
  }

  private static boolean isAddress(String text) {
    try {
      return text.startsWith("https://") && new URI(text).getHost() != null;
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
