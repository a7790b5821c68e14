package dev.berth.cli;

import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
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

/** The rules of a run: those that come with berth, and those of the pack jars that were named. */
final class Packs {
  private final List<RuleIndex> indexes = new ArrayList<>();
  private final Map<String, String> origins = new HashMap<>();

  private Packs() {}

  /** Opens packs. What a jar holds is trusted like berth itself. */
  static List<RuleIndex> withBuiltIn(List<String> jars, Path workingFolder) {
    if (jars.isEmpty()) {
      return List.of(BuiltIn.rules());
    }
    Packs packs = new Packs();
    packs.add(BuiltIn.rules(), "berth itself");
    Set<Path> seen = new HashSet<>();
    for (String jar : jars) {
      Path path = workingFolder.resolve(Paths.of(jar)).normalize();
      if (seen.add(path)) {
        packs.add(jar, path);
      }
    }
    return packs.indexes;
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
    try (ZipFile readable = new ZipFile(jar.toFile())) {
      URL[] urls = {jar.toUri().toURL()};
      return new URLClassLoader(readable.getName(), urls, Packs.class.getClassLoader());
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
