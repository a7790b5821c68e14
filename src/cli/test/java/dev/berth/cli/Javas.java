package dev.berth.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The homes of Java that the launcher is tried with. */
final class Javas {
  private Javas() {}

  /** The Java of this build, and every other that the machine keeps where Linux keeps them. */
  static Stream<Path> all() throws IOException {
    TreeMap<String, Path> byRelease = new TreeMap<>();
    byRelease.put(release(ofThisBuild()), ofThisBuild());
    Path others = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(others)) {
      try (Stream<Path> homes = Files.list(others)) {
        for (Path each : homes.sorted().toList()) {
          if (Files.isExecutable(each.resolve("bin/java")) && major(each) >= 17) {
            byRelease.putIfAbsent(release(each), each);
          }
        }
      }
    }
    return byRelease.values().stream();
  }

  static Path ofThisBuild() {
    return Path.of(System.getProperty("java.home"));
  }

  /** The variables by which the launcher takes a Java. */
  static Map<String, String> chosen(Path java) {
    return Map.of("JAVA_HOME", java.toString());
  }

  private static String release(Path java) throws IOException {
    return Files.readString(java.resolve("release"));
  }

  private static int major(Path java) throws IOException {
    String version = release(java).replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1");
    return Integer.parseInt(version);
  }
}
