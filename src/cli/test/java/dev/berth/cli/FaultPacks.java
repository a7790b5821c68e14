package dev.berth.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Makes the pack jars of {@code testdata/faults/packs}, a folder each: its sources, compiled with
 * the annotation processor unless there is a {@code META-INF} beside them, which then goes into the
 * jar. What is in {@code api} is compiled against and left out.
 */
final class FaultPacks {
  private final Path target;

  FaultPacks(Path target) {
    this.target = target;
  }

  void makeAll(Path packs) throws IOException {
    for (Path pack : files(packs, 1)) {
      make(pack);
    }
  }

  private void make(Path pack) throws IOException {
    String name = pack.getFileName().toString();
    Path api = Files.createDirectories(target.resolve(name + ".api"));
    Path classes = Files.createDirectories(target.resolve(name + ".classes"));
    String usual = System.getProperty("java.class.path");
    if (Files.exists(pack.resolve("api"))) {
      compile(sources(pack.resolve("api")), api, usual, "-proc:none");
    }
    boolean own = Files.exists(pack.resolve("META-INF"));
    compile(sources(pack), classes, api + ":" + usual, own ? "-proc:none" : "-Xlint:none");
    try (OutputStream file = Files.newOutputStream(target.resolve(name + ".jar"));
        JarOutputStream jar = new JarOutputStream(file)) {
      add(classes, classes, jar);
      if (own) {
        add(pack.resolve("META-INF"), pack, jar);
      }
    }
  }

  private static List<Path> sources(Path folder) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path file : files(folder, 1)) {
      if (file.toString().endsWith(".java")) {
        sources.add(file);
      }
    }
    return sources;
  }

  private static void compile(List<Path> sources, Path classes, String classPath, String option) {
    List<String> arguments =
        new ArrayList<>(List.of("-d", classes.toString(), "-cp", classPath, option));
    sources.forEach(source -> arguments.add(source.toString()));
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalArgumentException("cannot compile " + sources);
    }
  }

  private static void add(Path folder, Path root, JarOutputStream jar) throws IOException {
    for (Path file : files(folder, Integer.MAX_VALUE)) {
      if (Files.isRegularFile(file)) {
        jar.putNextEntry(new JarEntry(root.relativize(file).toString()));
        jar.write(Files.readAllBytes(file));
      }
    }
  }

  private static List<Path> files(Path folder, int depth) throws IOException {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files.filter(file -> !file.equals(folder)).sorted().toList();
    }
  }
}
