package dev.berth.engine.config;

import dev.berth.engine.shape.Placed;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A pack that a configuration names: a folder, and the rules that its files hold.
 *
 * @param name the name, where it is said
 */
record LocalPack(Path folder, RuleIndex rules, Placed<String> name) {

  /** The packs that files name, and what they build on. */
  static List<LocalPack> of(List<ConfigFile> files) {
    List<LocalPack> packs = new ArrayList<>();
    for (ConfigFile file : files) {
      file.addPacks(packs);
    }
    return packs;
  }

  /** The rules of all packs that these files do not name. */
  static Set<String> foreign(List<RuleIndex> all, List<ConfigFile> files) {
    Set<String> foreign = new HashSet<>();
    for (RuleIndex pack : all) {
      for (RuleInfo rule : pack.rules()) {
        foreign.add(rule.id());
      }
    }
    for (LocalPack pack : of(files)) {
      for (RuleInfo rule : pack.rules().rules()) {
        foreign.remove(rule.id());
      }
    }
    return foreign;
  }

  static List<Path> folders(List<LocalPack> packs) {
    List<Path> folders = new ArrayList<>();
    for (LocalPack each : packs) {
      folders.add(each.folder());
    }
    return folders;
  }

  /** Whether a file is one of some files, or lies in one of some folders. */
  static boolean isWithin(Path file, List<Path> places) {
    Path whole = real(file);
    for (Path place : places) {
      if (whole.startsWith(real(place))) {
        return true;
      }
    }
    return false;
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file;
    }
  }
}
