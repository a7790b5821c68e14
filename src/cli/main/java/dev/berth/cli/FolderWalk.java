package dev.berth.cli;

import dev.berth.engine.baseline.Baselines;
import dev.berth.engine.config.Configuration;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The YAML and JSON files below a folder, sorted by path, links to others behind them. Hidden
 * folders, those that build tools fill, JSON schemas and configurations are left out; a link is
 * followed only to a file of the same folder. What cannot be looked at stands in the result itself,
 * so that the linter says so.
 */
final class FolderWalk {
  private final Path root;
  private final List<Path> found = new ArrayList<>();
  private final List<Path> links = new ArrayList<>();
  private final List<Path> strays = new ArrayList<>();
  private final List<Path> leftOut = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();

  private FolderWalk(Path root) {
    this.root = root;
  }

  static FolderWalk below(Path folder) {
    FolderWalk walk = new FolderWalk(folder);
    walk.visit(folder);
    Collections.sort(walk.found);
    Collections.sort(walk.links);
    // A file is called by its own name, whatever leads to it.
    walk.found.addAll(walk.links);
    Collections.sort(walk.strays);
    Collections.sort(walk.leftOut);
    return walk;
  }

  List<Path> found() {
    return found;
  }

  /**
   * What is named like a file to be checked, but leads out of the folder or is no file, and links
   * to folders outside.
   */
  List<Path> strays() {
    return strays;
  }

  /** The folders that were looked into. */
  List<Path> folders() {
    return folders;
  }

  /** The folders that were not looked into. */
  List<Path> leftOut() {
    return leftOut;
  }

  private void visit(Path folder) {
    folders.add(folder);
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        take(entry, entry.getFileName().toString());
      }
    } catch (IOException | DirectoryIteratorException e) {
      found.add(folder);
    }
  }

  private void take(Path entry, String name) {
    boolean candidate = isCandidate(name.toLowerCase(Locale.ROOT));
    try {
      if (isFolder(entry)) {
        if (isLookedInto(name)) {
          visit(entry);
        } else {
          leftOut.add(entry);
        }
      } else if (candidate) {
        boolean link = Files.isSymbolicLink(entry);
        (!isFileOfRoot(entry) ? strays : link ? links : found).add(entry);
      } else if (isLookedInto(name) && leadsOut(entry)) {
        strays.add(entry);
      }
    } catch (IOException e) {
      if (candidate || name.indexOf('.') < 0) {
        found.add(entry);
      }
    }
  }

  private static boolean isLookedInto(String folder) {
    return !folder.startsWith(".") && !folder.equals("node_modules") && !folder.equals("target");
  }

  private static boolean isFolder(Path entry) throws IOException {
    return Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .isDirectory();
  }

  /** Whether a name in lower case may be that of a declaration. */
  static boolean isCandidate(String name) {
    boolean read = name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    return read && !name.endsWith(".schema.json") && !isOwn(name);
  }

  /** Whether a link leads to a folder that is not looked into because it is no part of this one. */
  private boolean leadsOut(Path entry) throws IOException {
    return Files.isDirectory(entry) && !entry.toRealPath().startsWith(root.toRealPath());
  }

  private boolean isFileOfRoot(Path entry) {
    try {
      return Files.isRegularFile(entry)
          && (!Files.isSymbolicLink(entry) || entry.toRealPath().startsWith(root.toRealPath()));
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a file is one of berth's, by its name, or nearly. */
  private static boolean isOwn(String name) {
    String right = name.endsWith(".yml") ? name.replace(".yml", ".yaml") : name;
    return right.equals(Configuration.NAME) || right.equals(Baselines.NAME);
  }
}
