package dev.berth.cli;

import dev.berth.engine.baseline.Baselines;
import dev.berth.engine.config.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The folders in which a change is waited for. The system watches a folder whatever it is called,
 * so that each name on the way to it is watched as well: another folder may come to be called so.
 */
final class WatchedFolders {
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  /** Those of which all that happens is told, and not only what comes and goes. */
  private final Set<Path> whole = new HashSet<>();

  /** Those whose files are read; in others, settings are looked for at most. */
  private final Set<Path> read = new HashSet<>();

  /** Those that are read, and all above. */
  private final Set<Path> ways = new HashSet<>();

  WatchedFolders(WatchService service) {
    this.service = service;
  }

  /**
   * Waits for changes in these folders, and in those of before.
   *
   * @throws IOException if a folder cannot be watched
   */
  void watch(Intent intent) throws IOException {
    read.clear();
    ways.clear();
    for (Path each : intent.foldersRead()) {
      read.add(nearest(each));
    }
    for (Path each : read) {
      Path above = each;
      while (above != null && ways.add(above)) {
        above = above.getParent();
      }
    }
    for (Path each : intent.folders()) {
      Path folder = nearest(each);
      if (whole.add(folder)) {
        folders.put(
            folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE),
            folder);
      }
    }
    Set<Path> watched = new HashSet<>(folders.values());
    for (Path each : ways) {
      if (!watched.contains(each)) {
        watchNames(each);
      }
    }
  }

  /** A folder that is not there is watched for from above. */
  private static Path nearest(Path folder) {
    Path nearest = folder;
    while (!Files.isDirectory(nearest) && nearest.getParent() != null) {
      nearest = nearest.getParent();
    }
    return nearest;
  }

  private void watchNames(Path folder) {
    try {
      folders.put(
          folder.register(
              service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE),
          folder);
    } catch (IOException notOurs) {
      // What is below can be read all the same, and is watched by itself.
    }
  }

  boolean areRead(Path folder) {
    return read.contains(folder);
  }

  /**
   * Takes what happened in a folder.
   *
   * @param matters whether a run notices a change of what is in a folder that it reads
   * @return whether it is anything that a run would notice
   */
  boolean take(WatchKey key, Predicate<Path> matters) {
    Path folder = folders.get(key);
    if (folder == null) {
      // It happened in what was forgotten.
      return false;
    }
    boolean matter = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      Path file = event.context() instanceof Path name ? folder.resolve(name) : null;
      if (file == null) {
        matter = true;
      } else if (ways.contains(file) && event.kind() != StandardWatchEventKinds.ENTRY_MODIFY) {
        forget(file);
        matter = true;
      } else {
        matter |= read.contains(folder) ? matters.test(file) : isSetting(file);
      }
    }
    if (!key.reset()) {
      whole.remove(folders.remove(key));
    }
    return matter;
  }

  /** What goes by the names from here on may be something else now, whatever else leads to it. */
  private void forget(Path way) {
    whole.removeIf(folder -> folder.startsWith(way));
    Set<WatchKey> keys = new HashSet<>();
    folders.forEach(
        (key, folder) -> {
          if (folder.startsWith(way)) {
            keys.add(key);
          }
        });
    for (WatchKey each : keys) {
      each.cancel();
      folders.remove(each);
    }
  }

  /** Whether it has the name of what is searched for in the folders above. */
  private static boolean isSetting(Path file) {
    String name = file.getFileName().toString();
    return name.equals(Configuration.NAME) || name.equals(Baselines.NAME);
  }
}
