package dev.berth.engine.config;

import dev.berth.engine.shape.Placed;
import dev.berth.rule.Confidence;
import dev.berth.rule.Profile;
import dev.berth.source.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one configuration file says, with what it builds on.
 *
 * @param folder what its patterns are relative to
 * @param name as messages call it
 * @param root whether no file in a folder above counts
 * @param bases the files that it builds on, the weaker first
 * @param packs the packs that it names
 * @param files patterns for the files of a folder that declare an environment
 * @param exclude patterns for what is left out of a folder
 */
record ConfigFile(
    Path folder,
    String name,
    boolean root,
    List<ConfigFile> bases,
    Optional<Placed<Profile>> profile,
    Optional<Placed<Confidence>> minConfidence,
    List<LocalPack> packs,
    List<Placed<Glob>> files,
    List<Placed<Glob>> exclude,
    List<RuleEntry> rules,
    List<ScopedRules> overrides,
    List<Permit> permits) {
  ConfigFile {
    bases = List.copyOf(bases);
    packs = List.copyOf(packs);
    files = List.copyOf(files);
    exclude = List.copyOf(exclude);
    rules = List.copyOf(rules);
    overrides = List.copyOf(overrides);
    permits = List.copyOf(permits);
  }

  /** A path as the patterns of this file see it: below its folder, if it is on the same drive. */
  String below(Path file) {
    boolean near = Objects.equals(folder.getRoot(), file.getRoot());
    return Project.slashed(near ? folder.relativize(file) : file);
  }

  /** Files with what they build on, the weaker first. */
  static List<ConfigFile> withBases(List<ConfigFile> files) {
    List<ConfigFile> all = new ArrayList<>();
    for (ConfigFile each : files) {
      all.addAll(withBases(each.bases));
      all.add(each);
    }
    return all;
  }

  /** Adds the packs of what it builds on, and its own. */
  void addPacks(List<LocalPack> all) {
    for (ConfigFile base : bases) {
      base.addPacks(all);
    }
    all.addAll(packs);
  }

  /**
   * What leaves a file out of a folder: a pattern for it or its folder, or that it is of a pack.
   */
  Optional<Span> excludes(Path file) {
    String path = below(file);
    for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
      Optional<Span> pattern = firstFit(exclude, path.substring(0, end));
      if (pattern.isPresent()) {
        return pattern;
      }
    }
    for (LocalPack pack : LocalPack.of(List.of(this))) {
      if (file.startsWith(pack.folder())) {
        return Optional.of(pack.name().span());
      }
    }
    return Optional.empty();
  }

  static boolean fitsAny(List<Placed<Glob>> globs, String path) {
    return firstFit(globs, path).isPresent();
  }

  /** The place of the first of some patterns that fits a path. */
  private static Optional<Span> firstFit(List<Placed<Glob>> globs, String path) {
    for (Placed<Glob> glob : globs) {
      if (glob.value().fits(path)) {
        return Optional.of(glob.span());
      }
    }
    return Optional.empty();
  }
}
