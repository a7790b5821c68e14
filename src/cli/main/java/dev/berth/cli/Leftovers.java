package dev.berth.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The drafts of processes that were killed: nobody else ever removes them. */
final class Leftovers {
  private static final String OWN = ".berth-";
  private static final String END = ".tmp";

  /** As many digits as the number of a process has at the most, and more. */
  private static final int LONGEST = 18;

  private final Set<Path> swept = new HashSet<>();

  /** The name of a draft without its end; others of one process have a number behind it. */
  static String name(Path target) {
    return target.getFileName() + OWN + ProcessHandle.current().pid();
  }

  /** The process that made a draft, by its name; -1 if it is no name of one. */
  private static long process(String name) {
    int own = name.endsWith(END) ? name.lastIndexOf(OWN) : -1;
    int from = own + OWN.length();
    int to = from;
    while (own > 0 && to < name.length() && Character.digit(name.charAt(to), 10) >= 0) {
      to++;
    }
    boolean numbered = own > 0 && to > from && to - from <= LONGEST;
    boolean ends = numbered && (name.startsWith(END, to) || name.startsWith("-", to));
    return ends ? Long.parseLong(name.substring(from, to)) : -1;
  }

  /** Removes those beside a file. What cannot be removed says nothing that is wrong, and stays. */
  void sweep(Path target) {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !swept.add(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path each : files) {
        if (isLeft(each)) {
          Files.deleteIfExists(each);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return;
    }
  }

  private static boolean isLeft(Path file) {
    long process = process(file.getFileName().toString());
    return process > 0
        && ProcessHandle.of(process).isEmpty()
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }
}
