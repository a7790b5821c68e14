package dev.berth.processor;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads a source list line by line: {@code KEY:} at the margin, then {@code title: …} and {@code
 * url: …}, each indented by two spaces and plain or in double quotes. Whatever YAML would read in
 * another way is refused.
 */
final class SourceListReader {
  private static final String TITLE = "  title: ";
  private static final String URL = "  url: ";

  private final String name;
  private final Map<String, Page> pages = new LinkedHashMap<>();
  private int line;
  private String key = "";
  private String title = "";

  SourceListReader(String name) {
    this.name = name;
  }

  void line(String text) throws IOException {
    line++;
    if (text.isBlank() || text.startsWith("#")) {
      return;
    }
    if (text.startsWith(TITLE) && !key.isEmpty() && title.isEmpty()) {
      title = scalar(text.substring(TITLE.length()));
    } else if (text.startsWith(URL) && !title.isEmpty()) {
      add(scalar(text.substring(URL.length())));
    } else if (key.isEmpty() && isKey(text)) {
      key = text.substring(0, text.length() - 1);
    } else {
      throw malformed("expected a key, its title and its url");
    }
  }

  /** The pages read so far, in the order of the list. */
  Map<String, Page> pages() throws IOException {
    if (!key.isEmpty()) {
      throw malformed(key + " has no url");
    }
    return pages;
  }

  private void add(String url) throws IOException {
    if (!url.startsWith("https://")) {
      throw malformed("the url of " + key + " is no https:// address");
    }
    if (pages.put(key, new Page(key, title, url)) != null) {
      throw malformed(key + " is listed twice");
    }
    key = "";
    title = "";
  }

  private String scalar(String text) throws IOException {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    String value = quoted ? text.substring(1, text.length() - 1) : text;
    if (value.isBlank() || !value.strip().equals(value) || value.contains("\\")) {
      throw malformed("the value is empty, padded or escaped");
    }
    if (value.contains("\"") || !quoted && !isPlain(value)) {
      throw malformed("the value needs other quotes");
    }
    return value;
  }

  private static boolean isPlain(String value) {
    return Character.isLetterOrDigit(value.charAt(0))
        && !value.contains(": ")
        && !value.endsWith(":")
        && !value.contains(" #");
  }

  private static boolean isKey(String text) {
    int last = text.length() - 1;
    if (last < 1 || text.charAt(last) != ':' || !isUpper(text.charAt(0))) {
      return false;
    }
    for (int i = 0; i < last; i++) {
      char c = text.charAt(i);
      if (!isUpper(c) && (c < '0' || c > '9') && c != '-' && c != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private IOException malformed(String what) {
    return new IOException(name + ":" + line + ": " + what);
  }
}
