package dev.berth.cli;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.config.Project;
import dev.berth.engine.pack.RuleFolder;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.zip.ZipFile;

/** The rules of a run: those that come with berth, and those of the packs that were named. */
final class Packs {
  private final List<RuleIndex> indexes = new ArrayList<>();
  private final Map<Path, RuleIndex> folders = new HashMap<>();
  private final Map<String, String> origins = new HashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private Packs() {}

  /** Opens packs: jars, which are trusted like berth itself, and folders of rule files. */
  static Packs withBuiltIn(List<String> names, Path workingFolder) {
    Packs packs = new Packs();
    if (names.isEmpty()) {
      packs.indexes.add(BuiltIn.rules());
      return packs;
    }
    packs.add(BuiltIn.rules(), "berth itself");
    Set<Path> seen = new HashSet<>();
    for (String name : names) {
      Path path = workingFolder.resolve(Paths.of(name)).normalize();
      if (seen.add(path)) {
        packs.open(name, path);
      }
    }
    return packs;
  }

  /** All of them, and others. */
  List<RuleIndex> with(List<RuleIndex> others) {
    List<RuleIndex> all = new ArrayList<>(indexes);
    all.addAll(others);
    return all;
  }

  List<RuleIndex> indexes() {
    return indexes;
  }

  /** Those of them that are folders, by their real paths. */
  Map<Path, RuleIndex> folders() {
    return folders;
  }

  /** What is wrong with rule files of folders. */
  List<Diagnostic> problems() {
    return problems;
  }

  private void open(String name, Path path) {
    if (Files.isDirectory(path)) {
      addFolder(name, path);
    } else {
      add(name, path);
    }
  }

  private void addFolder(String name, Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    RuleFolder.Content content =
        RuleFolder.read(folder, file -> shown(name, absolute.relativize(file)));
    if (content.isBarren()) {
      throw Refusal.usage("rule pack " + name + " holds no rules");
    }
    problems.addAll(content.problems());
    add(content.rules(), name);
    folders.put(Paths.identity(folder), content.rules());
  }

  private static String shown(String name, Path below) {
    return Project.slashed(Paths.of(name)) + "/" + Project.slashed(below);
  }

  private void add(String name, Path jar) {
    boolean found = false;
    try {
      ClassLoader loader = loader(jar, name);
      for (RuleIndex index : ServiceLoader.load(RuleIndex.class, loader)) {
        if (index.getClass().getClassLoader() == loader) {
          add(Pack.of(index), name);
          found = true;
        }
      }
    } catch (Refusal refusal) {
      throw refusal;
    } catch (Throwable failure) {
      throw Refusal.usage("rule pack " + name + " cannot be loaded: " + described(failure));
    }
    if (!found) {
      throw Refusal.usage("rule pack " + name + " holds no rules");
    }
  }

  private static String described(Throwable failure) {
    String message = String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
    return failure instanceof ServiceConfigurationError || failure instanceof LinkageError
        ? message
        : failure.getClass().getSimpleName() + ", " + message;
  }

  private static ClassLoader loader(Path jar, String name) {
    if (Files.exists(jar) && !Files.isRegularFile(jar)) {
      throw Refusal.usage("rule pack " + name + " cannot be read: it is not a regular file");
    }
    if (Files.exists(jar) && RuleFolder.isRuleFile(jar)) {
      throw Refusal.usage(
          "rule pack " + name + " cannot be read: this is a file; name the folder of the packs");
    }
    try (ZipFile readable = new ZipFile(jar.toFile())) {
      URL[] urls = {jar.toUri().toURL()};
      // The loader of berth itself may be that of the JVM, which knows less of Java than rules may
      // use.
      ClassLoader parent = ClassLoader.getSystemClassLoader();
      return new URLClassLoader(readable.getName(), urls, parent);
    } catch (IOException e) {
      throw Refusal.usage("rule pack " + name + " cannot be read: " + IoReason.of(e));
    }
  }

  private void add(RuleIndex index, String origin) {
    for (RuleInfo rule : index.rules()) {
      String other = origins.putIfAbsent(rule.id(), origin);
      if (other != null) {
        throw Refusal.usage("rule " + rule.id() + " is in two packs: " + other + " and " + origin);
      }
    }
    indexes.add(index);
  }
}
