package dev.berth.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A packaged berth in its folder. */
record Distribution(Path home) {
  static Distribution packaged() {
    return new Distribution(Path.of(System.getProperty("berth.distribution")));
  }

  String launcher() {
    return home.resolve("bin/berth").toString();
  }

  Distribution copiedTo(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(home.relativize(file).toString()));
      }
    }
    return new Distribution(folder);
  }

  /** Runs it in the folder beside it, on the given Java. */
  Launched run(Path java, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher()));
    command.addAll(List.of(arguments));
    return Launched.run(home.getParent(), Javas.chosen(java), command);
  }

  /** Each archive and, after it, what it was made for: a class path, and the length of it. */
  List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("lib"))) {
      return files
          .filter(file -> file.getFileName().toString().matches(".*\\.(jsa|aot)(\\..*)?"))
          .sorted()
          .toList();
    }
  }

  void forgetArchives() throws IOException {
    for (Path archive : archives()) {
      Files.delete(archive);
    }
  }

  /** A copy whose archives are empty, as where none can be made: it does not try to again. */
  Distribution copiedWithoutArchivesTo(Path folder) throws IOException {
    Distribution copy = copiedTo(folder);
    for (Path each : copy.archives()) {
      String text = each.toString().endsWith(".for") ? ofNothing(each, folder) : "";
      Files.delete(each);
      Files.writeString(each, text);
    }
    return copy;
  }

  /** The class path of another folder, and no length. */
  private String ofNothing(Path madeFor, Path folder) throws IOException {
    List<String> lines = Files.readAllLines(madeFor);
    String classPath = lines.get(0).replace(home.toString(), folder.toString());
    return classPath + "\n" + (lines.get(1).isEmpty() ? "" : "0") + "\n";
  }

  String names() {
    return String.join(" ", home.resolve("lib").toFile().list());
  }
}
