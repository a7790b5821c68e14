package dev.berth.engine.baseline;

import java.util.ArrayList;
import java.util.List;

/**
 * What a finding is known by from one run to the next: never a line, and nothing of a secret.
 *
 * @param file the path from the folder of the baseline, with forward slashes
 * @param environment which one of the file; empty if the file declares one only
 * @param path the place in the environment: {@code nodeManagers[nm1]/services[PYTHON]/port}
 * @param value eight hexadecimal digits of what stands at the place, with one of the ports that the
 *     finding is about if it is about several; or the ports that two things share, or the digits of
 *     something else that they do
 * @param between the places of the things that tell it from others at its place
 */
public record Key(
    String file, String environment, String path, String rule, String value, List<String> between)
    implements Comparable<Key> {
  /** What stands before the port. */
  static final String PORT = " ";

  public Key {
    between = List.copyOf(between);
  }

  /** What is between no other things. */
  Key(String file, String environment, String path, String rule, String value) {
    this(file, environment, path, rule, value, List.of());
  }

  @Override
  public int compareTo(Key other) {
    int byFile = file.compareTo(other.file);
    int byPlace = byFile != 0 ? byFile : environment.compareTo(other.environment);
    int byPath = byPlace != 0 ? byPlace : path.compareTo(other.path);
    int byRule = byPath != 0 ? byPath : rule.compareTo(other.rule);
    int byValue = byRule != 0 ? byRule : value.compareTo(other.value);
    int bySize = byValue != 0 ? byValue : Integer.compare(between.size(), other.between.size());
    return bySize != 0 ? bySize : compareEnds(other);
  }

  private int compareEnds(Key other) {
    for (int i = 0; i < between.size(); i++) {
      int byEnd = between.get(i).compareTo(other.between.get(i));
      if (byEnd != 0) {
        return byEnd;
      }
    }
    return 0;
  }

  // What the compiler would generate makes dozens of classes when it is first asked.

  @Override
  public boolean equals(Object other) {
    return other instanceof Key key && compareTo(key) == 0;
  }

  @Override
  public int hashCode() {
    int place = 31 * (31 * file.hashCode() + environment.hashCode()) + path.hashCode();
    return 31 * (31 * (31 * place + rule.hashCode()) + value.hashCode()) + between.hashCode();
  }

  /** The way to the thing that something is in: up to the last name, or else to the first key. */
  static String thing(String path) {
    int named = path.lastIndexOf(']') + 1;
    int first = path.indexOf('/') < 0 ? path.length() : path.indexOf('/');
    return path.substring(0, named > 0 ? named : first);
  }

  /** What stands at the place, without a port that is told beside it. */
  String content() {
    return value.split(PORT, 2)[0];
  }

  /** The same with something else at the place. */
  Key withValue(String other) {
    return new Key(file, environment, path, rule, other, between);
  }

  /** Its place, whatever stands there, and whatever it is between. */
  Key spot() {
    return withValue("").between(List.of());
  }

  /** The same at the end of another way. */
  Key at(String other) {
    return new Key(file, environment, other, rule, value, between);
  }

  /** The same in another file. */
  Key in(String other) {
    return new Key(other, environment, path, rule, value, between);
  }

  /** The same in another environment of its file. */
  Key of(String other) {
    return new Key(file, other, path, rule, value, between);
  }

  /** The same between other things. */
  Key between(List<String> others) {
    return new Key(file, environment, path, rule, value, others);
  }

  /** Whether its environment has a name, and not only a host or a number. */
  boolean isOfNamedEnvironment() {
    return !environment.isEmpty() && environment.charAt(0) != '#';
  }

  /** Whether its environment is known by a name or a host, and not only by a number. */
  boolean isOfKnownEnvironment() {
    return !environment.isEmpty() && !Names.isNumber(environment);
  }

  /** The same without the numbers and hosts of what has no name: these may be others later. */
  Key unnumbered() {
    String unit = environment.startsWith("#") ? "#" : environment;
    List<String> ends = new ArrayList<>();
    between.forEach(each -> ends.add(unnumbered(each)));
    return new Key(file, unit, unnumbered(path), rule, value, ends);
  }

  private static String unnumbered(String path) {
    StringBuilder way = new StringBuilder();
    int from = 0;
    for (int at = path.indexOf("[#"); at >= 0; at = path.indexOf("[#", from)) {
      way.append(path, from, at + 2);
      from = path.indexOf(']', at);
    }
    return way.append(path, from, path.length()).toString();
  }

  /** The same, whatever the outermost things on its ways are called. */
  Key nameless() {
    List<String> ends = new ArrayList<>();
    between.forEach(each -> ends.add(nameless(each)));
    return at(nameless(path)).between(ends);
  }

  private static String nameless(String path) {
    int from = path.indexOf('[') + 1;
    int to = path.indexOf(']', from);
    while (to > 0 && path.charAt(to - 1) == '\\') {
      to = path.indexOf(']', to + 1);
    }
    return from > 0 && to > 0 ? path.substring(0, from) + path.substring(to) : path;
  }

  /**
   * What it is about when its names are others now, what says most first: the last name on the way
   * and what stands below it, the environment, the file; or a thing of the same name anywhere.
   */
  List<Key> elsewhere() {
    List<Key> ways = new ArrayList<>(elsewhereWithin());
    ways.add(at("").of(""));
    if (isOfNamed()) {
      ways.add(anywhere());
    }
    return ways;
  }

  /** The same within its environment. */
  List<Key> elsewhereWithin() {
    return List.of(at(path.substring(Math.max(0, path.lastIndexOf('[')))), at(""));
  }

  /** The same in no file and no environment. */
  Key anywhere() {
    return in("").of("");
  }

  /** What it is about, or what is above that, if it has a name: without rule and value. */
  List<Key> things() {
    List<Key> things = new ArrayList<>();
    for (int at = path.indexOf(']'); at >= 0; at = path.indexOf(']', at + 1)) {
      if (path.charAt(at - 1) != '\\') {
        things.add(new Key(file, environment, path.substring(0, at + 1), "", ""));
      }
    }
    return things;
  }

  /**
   * Whether it is about a port that a rule of a firewall opens to those whom it names: of one rule
   * two are made, or of two one, and what they open to them is the same.
   */
  boolean isOfOpening() {
    boolean opened = path.startsWith("network/firewall[") && value.contains(PORT);
    return opened && !between.isEmpty() && !content().equals(ValueHash.of(""));
  }

  /** Whether it is about something of an environment that has a name. */
  boolean isOfNamed() {
    int name = path.indexOf('[') + 1;
    return name > 0 && path.charAt(name) != '#';
  }
}
