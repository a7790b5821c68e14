package dev.berth.engine.config;

import dev.berth.engine.shape.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * What configurations say of which files and packs count, and where; what is nearer comes later.
 *
 * @param packs the names of the packs
 * @param files the patterns for the files of a folder that declare an environment
 * @param exclude the patterns for what is left out of a folder
 */
public record Selection(
    List<Chosen<String>> packs, List<Chosen<String>> files, List<Chosen<String>> exclude) {
  public Selection {
    packs = List.copyOf(packs);
    files = List.copyOf(files);
    exclude = List.copyOf(exclude);
  }

  /** What files say, the weakest of them first. */
  static Selection of(List<ConfigFile> chain) {
    List<Chosen<String>> packs = new ArrayList<>();
    for (LocalPack each : LocalPack.of(chain)) {
      packs.add(Chosen.at(each.name()));
    }
    List<Chosen<String>> files = new ArrayList<>();
    List<Chosen<String>> exclude = new ArrayList<>();
    for (ConfigFile each : ConfigFile.withBases(chain)) {
      if (!each.files().isEmpty()) {
        files.clear();
      }
      add(each.files(), files);
      add(each.exclude(), exclude);
    }
    return new Selection(packs, files, exclude);
  }

  private static void add(List<Placed<Glob>> globs, List<Chosen<String>> all) {
    for (Placed<Glob> glob : globs) {
      all.add(new Chosen<>(glob.value().pattern(), Chosen.place(glob.span())));
    }
  }
}
