package dev.berth.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A declaration as somebody could have written it: an example in which a few things are others. It
 * is still read as a whole most of the time, so that what comes after reading sees odd things.
 */
final class Variation {
  private static final int MOST_CHANGES = 6;

  /** Ends of what is counted, defaults, and what is no port. */
  private static final List<String> NUMBERS =
      List.of(
          "0", "1", "80", "443", "1023", "1024", "3000", "5701", "9080", "9443", "9501", "9502",
          "20001", "60000", "61000", "62000", "63001", "65535", "65536");

  /** What the end of a firewall rule may be beside a name. */
  private static final List<String> ENDS =
      List.of(
          "any",
          "role:server",
          "role:node",
          "role:database",
          "10.0.0.0/8",
          "0.0.0.0/0",
          "::/0",
          "10.20.1.11",
          "2001:db8::/32",
          "::1",
          "localhost",
          "clients");

  private static final List<String> CAPABILITIES =
      List.of("WEB_PLAYER", "AUTOMATION_SERVICES", "TERR", "PYTHON", "R");

  private static final List<String> VERSIONS =
      List.of("10.3", "10.10", "11.4", "12.0", "12.5", "14", "14.0", "14.3", "14.6", "14.8");

  private final List<String> examples;
  private final Random random;
  private String text;

  private Variation(List<String> examples, long seed) {
    this.examples = examples;
    this.random = new Random(seed);
    this.text = one(examples);
  }

  /** A value in a text. */
  private record Word(int from, int to) {}

  /** The same examples and the same seed give the same text. */
  static String of(List<String> examples, long seed) {
    Variation variation = new Variation(examples, seed);
    for (int many = 1 + variation.random.nextInt(MOST_CHANGES); many > 0; many--) {
      variation.change();
    }
    return variation.text;
  }

  private void change() {
    switch (random.nextInt(10)) {
      case 0, 1 -> put(numbers(), one(NUMBERS));
      case 2 -> put(numbers(), said(numbers()));
      case 3 -> put(names(), said(names()));
      case 4 -> put(names(), firstLabel(said(names())));
      case 5 -> changeLine();
      case 6 -> takePart();
      case 7 -> put(among(CAPABILITIES), one(CAPABILITIES));
      case 8 -> put(ends(), "\"" + one(ENDS) + "\"");
      default -> put(among(VERSIONS), one(VERSIONS));
    }
  }

  private <T> T one(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private void put(List<Word> places, String word) {
    if (!places.isEmpty() && !word.isEmpty()) {
      Word place = one(places);
      text = text.substring(0, place.from) + word + text.substring(place.to);
    }
  }

  private String said(List<Word> places) {
    return places.isEmpty() ? "" : said(one(places));
  }

  private String said(Word place) {
    return text.substring(place.from, place.to);
  }

  private static String firstLabel(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** All words that are no keys. */
  private List<Word> words() {
    List<Word> words = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && isOfWord(to)) {
        to++;
      }
      boolean key = to < text.length() && text.charAt(to) == ':';
      if (to > from && !key) {
        words.add(new Word(from, to));
      }
      from = to + 1;
    }
    return words;
  }

  /** A colon ends a key unless something follows it at once, as in an address. */
  private boolean isOfWord(int at) {
    char here = text.charAt(at);
    boolean within = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    return Character.isLetterOrDigit(here) || "._/-".indexOf(here) >= 0 || here == ':' && within;
  }

  private List<Word> numbers() {
    List<Word> numbers = words();
    numbers.removeIf(each -> !said(each).chars().allMatch(Character::isDigit));
    return numbers;
  }

  private List<Word> names() {
    List<Word> names = words();
    names.removeIf(each -> said(each).length() < 2 || !Character.isLetter(said(each).charAt(0)));
    return names;
  }

  private List<Word> among(List<String> known) {
    List<Word> some = words();
    some.removeIf(each -> !known.contains(said(each)));
    return some;
  }

  /** What follows the keys of ends, up to where a value ends. */
  private List<Word> ends() {
    List<Word> ends = new ArrayList<>();
    for (String key : List.of("from: ", "to: ", "at: ")) {
      for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
        int to = at + key.length();
        while (to < text.length() && ",}\n".indexOf(text.charAt(to)) < 0) {
          to++;
        }
        ends.add(new Word(at + key.length(), to));
      }
    }
    return ends;
  }

  /** Removes a line, or writes it twice. */
  private void changeLine() {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    String line = lines.remove(at);
    if (random.nextBoolean()) {
      lines.addAll(at, List.of(line, line));
    }
    text = String.join("\n", lines);
  }

  /** Takes what another example says below one of its first keys. */
  private void takePart() {
    Map<String, String> parts = parts(text);
    Map<String, String> others = parts(one(examples));
    String key = one(List.copyOf(others.keySet()));
    parts.put(key, others.get(key));
    text = String.join("", parts.values());
  }

  private static Map<String, String> parts(String text) {
    Map<String, String> parts = new LinkedHashMap<>();
    String key = "";
    for (String line : text.split("\n")) {
      boolean first = !line.isEmpty() && Character.isLetter(line.charAt(0));
      key = first ? line.substring(0, Math.max(0, line.indexOf(':'))) : key;
      parts.merge(key, line + "\n", String::concat);
    }
    return parts;
  }
}
