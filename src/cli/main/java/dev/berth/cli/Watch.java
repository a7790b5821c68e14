package dev.berth.cli;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

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

  Watch(Streams streams, Path workingFolder) {
    this.streams = streams;
    this.workingFolder = workingFolder;
  }

  /** Refuses at once what could not be checked the first time. */
  ExitCode run(LintRequest request) {
    try (WatchService service = FileSystems.getDefault().newWatchService()) {
      Lint lint = new Lint(streams, workingFolder);
      Intent intent = Intent.of(request, streams, workingFolder);
      WatchedFolders folders = new WatchedFolders(service);
      while (true) {
        folders.watch(intent);
        streams.out().append(BEGIN).flush();
        ExitCode last = attempt(lint, request, intent);
        streams.out().append(END).flush();
        streams.err().flush();
        if (!streams.out().isRead()) {
          return last;
        }
        awaitChange(intent, request, folders, service);
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

  private static void awaitChange(
      Intent intent, LintRequest request, WatchedFolders folders, WatchService service)
      throws InterruptedException {
    Predicate<Path> matters = file -> matters(file, intent, request, folders);
    boolean changed = false;
    while (!changed) {
      changed = folders.take(service.take(), matters);
    }
    WatchKey key = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
    for (int waits = 1; key != null && waits < MOST_WAITS; waits++) {
      folders.take(key, matters);
      key = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
    }
    if (key != null) {
      folders.take(key, matters);
    }
  }

  /** Whether a run would notice that something happened to what is in a folder that it reads. */
  private static boolean matters(
      Path file, Intent intent, LintRequest request, WatchedFolders folders) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean mayBeRead =
        name.endsWith(".yaml")
            || name.endsWith(".yml")
            || name.endsWith(".json")
            || intent.files().include(file);
    // A folder that is gone was one if it was read.
    boolean folder = Files.isDirectory(file) || folders.areRead(file);
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
