package dev.berth.cli;

import dev.berth.engine.baseline.Baselines;
import dev.berth.engine.config.Configuration;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Checks again whenever something changes that a run reads. Each run stands between two lines by
 * which an editor knows where its findings begin and end. It goes on until it is interrupted or
 * nobody reads any more.
 */
final class Watch {
  /** As the background matchers of editors look for them. */
  private static final String BEGIN = "watch: run started\n";

  private static final String END = "watch: run finished\n";

  /** What an editor may take to write a file in several steps. */
  private static final int QUIET_MILLISECONDS = 50;

  /** A file that never comes to rest is checked all the same. */
  private static final int MOST_WAITS = 20;

  private final Streams streams;
  private final Path workingFolder;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private final Set<Path> read = new HashSet<>();

  Watch(Streams streams, Path workingFolder) {
    this.streams = streams;
    this.workingFolder = workingFolder;
  }

  /** Refuses at once what could not be checked the first time. */
  ExitCode run(LintRequest request) {
    try (WatchService service = FileSystems.getDefault().newWatchService()) {
      Lint lint = new Lint(streams, workingFolder);
      Intent intent = Intent.of(request, streams, workingFolder);
      while (true) {
        watch(intent, service);
        streams.out().append(BEGIN).flush();
        ExitCode last = attempt(lint, request, intent);
        streams.out().append(END).flush();
        streams.err().flush();
        if (!streams.out().isRead()) {
          return last;
        }
        awaitChange(intent, request, service);
        intent = renewed(request, intent);
      }
    } catch (IOException e) {
      throw Refusal.incomplete("cannot watch: " + IoReason.of(e));
    } catch (InterruptedException | ClosedWatchServiceException e) {
      return ExitCode.INCOMPLETE;
    }
  }

  private ExitCode attempt(Lint lint, LintRequest request, Intent intent) {
    try {
      return lint.run(request, intent);
    } catch (Refusal refusal) {
      streams.say(refusal.getMessage());
      return refusal.exitCode();
    }
  }

  /** What to check now; what was to be checked before, while that cannot be told. */
  private Intent renewed(LintRequest request, Intent before) {
    try {
      return Intent.of(request, streams, workingFolder);
    } catch (Refusal refusal) {
      streams.say(refusal.getMessage());
      return before;
    }
  }

  private void watch(Intent intent, WatchService service) throws IOException {
    read.clear();
    for (Path each : intent.foldersRead()) {
      read.add(nearest(each));
    }
    Set<Path> watched = new HashSet<>(folders.values());
    for (Path each : intent.folders()) {
      Path folder = nearest(each);
      if (watched.add(folder)) {
        WatchKey key =
            folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
        folders.put(key, folder);
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

  private void awaitChange(Intent intent, LintRequest request, WatchService service)
      throws InterruptedException {
    boolean changed = false;
    while (!changed) {
      changed = matters(service.take(), intent, request);
    }
    WatchKey key = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
    for (int waits = 1; key != null && waits < MOST_WAITS; waits++) {
      matters(key, intent, request);
      key = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
    }
    if (key != null) {
      matters(key, intent, request);
    }
  }

  /** Whether something happened in a folder that a run would notice. */
  private boolean matters(WatchKey key, Intent intent, LintRequest request) {
    boolean matters = false;
    Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      matters |=
          !(event.context() instanceof Path name)
              || (!read.contains(folder)
                  ? isSetting(name)
                  : matters(folder.resolve(name), intent, request));
    }
    if (!key.reset()) {
      folders.remove(key);
    }
    return matters;
  }

  /** Whether it has the name of what is searched for in the folders above. */
  private static boolean isSetting(Path name) {
    String text = name.toString();
    return text.equals(Configuration.NAME) || text.equals(Baselines.NAME);
  }

  private boolean matters(Path file, Intent intent, LintRequest request) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean mayBeRead =
        name.endsWith(".yaml")
            || name.endsWith(".yml")
            || name.endsWith(".json")
            || intent.files().include(file);
    // A folder that is gone was one if it was read.
    boolean folder = Files.isDirectory(file) || read.contains(file);
    return (mayBeRead || folder) && !request.output().goesTo(file) && !isStandardStream(file);
  }

  /** Whether this process writes to it what it says, which would never come to an end. */
  private static boolean isStandardStream(Path file) {
    try {
      return Files.exists(file)
          && (Files.isSameFile(file, Path.of("/dev/stdout"))
              || Files.isSameFile(file, Path.of("/dev/stderr")));
    } catch (IOException nothingOfThisKindHere) {
      return false;
    }
  }
}
