package dev.berth.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;

/**
 * Files that are made beside others to take their places. What has no place yet is deleted in the
 * end, also if a signal ends the process; from then on nothing is made and nothing replaced.
 */
final class Drafts implements AutoCloseable {
  /** Of one file, as many as processes of this number may have left behind, and more. */
  private static final int MOST_NAMES = 100;

  /** Fair, so that a process that is to end ends before the next step. */
  private final ReentrantLock lock = new ReentrantLock(true);

  private final Set<Path> made = new LinkedHashSet<>();
  private final Thread end = new Thread(this::abandon);
  private final IntConsumer cut;
  private int placed;

  /**
   * Drafts that know nothing of the end of the process, of which none is made yet.
   *
   * @param cut is told how many files were replaced, if the process ends early and it is not 0
   */
  Drafts(IntConsumer cut) {
    this.cut = cut;
  }

  /** Drafts that are gone when the process ends, also if a signal ends it. */
  static Drafts untilTheEnd(IntConsumer cut) {
    Drafts drafts = new Drafts(cut);
    try {
      Runtime.getRuntime().addShutdownHook(drafts.end);
    } catch (IllegalStateException ending) {
      drafts.end.start();
    }
    return drafts;
  }

  /**
   * Makes a file beside another: a copy of it that only its owner may read, with all that it has
   * beyond its text, such as a list of who else may read it; or else an empty one.
   */
  Path make(Path target) throws IOException {
    lock.lock();
    try {
      Path draft = create(target);
      made.add(draft);
      return draft;
    } finally {
      lock.unlock();
    }
  }

  /** What has the name of a draft already is somebody else's. */
  private static Path create(Path target) throws IOException {
    String name = target.getFileName() + ".berth-" + ProcessHandle.current().pid();
    for (int number = 1; number < MOST_NAMES; number++) {
      try {
        return create(target, name + (number == 1 ? "" : "-" + number) + ".tmp");
      } catch (FileAlreadyExistsException e) {
        continue;
      }
    }
    return create(target, name + "-" + MOST_NAMES + ".tmp");
  }

  private static Path create(Path target, String name) throws IOException {
    Path draft = target.resolveSibling(name);
    if (!Files.exists(target)) {
      return Files.createFile(draft);
    }
    Files.copy(target, draft, StandardCopyOption.COPY_ATTRIBUTES);
    if (target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
    }
    return draft;
  }

  /** Puts a draft in the place of a file, which others see before or after, but never between. */
  void place(Path draft, Path target) throws IOException {
    lock.lock();
    try {
      Files.move(
          draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      made.remove(draft);
      placed++;
    } finally {
      lock.unlock();
    }
  }

  /** Does what has to be done as a whole: a signal ends the process before or after. */
  void undisturbed(Runnable work) {
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }

  /** Whoever waits for the lock behind this waits for the end of the process. */
  void abandon() {
    lock.lock();
    deleteAll();
    if (placed > 0) {
      cut.accept(placed);
    }
  }

  private void deleteAll() {
    for (Path each : made) {
      try {
        Files.deleteIfExists(each);
      } catch (IOException e) {
        // Nobody else removes it: it could be of a process in another container.
        continue;
      }
    }
    made.clear();
  }

  /** Leaves nothing behind of what did not get its place. */
  @Override
  public void close() {
    undisturbed(this::deleteAll);
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException ending) {
      // It finds no draft any more, and tells what was replaced.
      return;
    }
  }
}
