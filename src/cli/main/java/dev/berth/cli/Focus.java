package dev.berth.cli;

import dev.berth.cli.git.QuotedPath;
import dev.berth.engine.baseline.Baselines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A run that checks more than it reports: what was named, together with all that it could collide
 * with.
 *
 * @param whole what is checked beside what was named; without any, only the list tells what the
 *     report is about
 * @param list the file with the names of more that the report is about; {@code -} is standard input
 */
record Focus(List<String> whole, Optional<String> list) {
  private static final ListFile NAMES = new ListFile("names");

  Focus {
    whole = List.copyOf(whole);
  }

  /**
   * Adds what is checked to what was named.
   *
   * @return the names of the inputs that the report is about
   */
  Set<String> widen(InputFiles files, Streams streams, Path workingFolder) {
    Set<String> names = new HashSet<>(whole.isEmpty() ? List.of() : files.names());
    Set<String> listed = new HashSet<>();
    if (list.isPresent()) {
      listed.addAll(NAMES.read(list.get(), streams.in(), workingFolder));
      if (!list.get().equals("-")) {
        files.keep(list.get());
      }
    }
    for (String each : whole) {
      files.add(each);
    }
    TreeSet<String> strangers = new TreeSet<>();
    for (String each : listed) {
      Set<String> meant = meant(each, files, workingFolder);
      names.addAll(meant);
      if (meant.isEmpty() && FolderWalk.isCandidate(each.strip().toLowerCase(Locale.ROOT))) {
        strangers.add(each);
      }
    }
    if (!strangers.isEmpty()) {
      String more = strangers.size() > 1 ? " and " + (strangers.size() - 1) + " more" : "";
      streams.say("listed, but not among what is checked: " + strangers.first() + more);
    } else if (list.isPresent() && names.isEmpty()) {
      streams.say("the list names nothing that is checked: nothing is reported");
    }
    return names;
  }

  /**
   * The names of the inputs that one of a list is about: all of them if it is about something that
   * holds for them, such as a configuration, or a baseline that may be gone.
   */
  private static Set<String> meant(String listed, InputFiles files, Path workingFolder) {
    for (String each : List.of(listed, QuotedPath.of(listed), listed.strip())) {
      Optional<String> name = files.name(each);
      if (name.isPresent()) {
        return Set.of(name.get());
      }
      Path path = workingFolder.resolve(Paths.of(each));
      if (Files.isDirectory(path)) {
        return namesBelow(path, files);
      }
      if (path.endsWith(Baselines.NAME)) {
        Set<String> all = namesBelow(path.toAbsolutePath().getParent(), files);
        all.add(Paths.shown(path, workingFolder));
        return all;
      }
      if (files.include(path)) {
        Set<String> all = new HashSet<>(files.names());
        all.add(Paths.shown(path, workingFolder));
        return all;
      }
    }
    return Set.of();
  }

  private static Set<String> namesBelow(Path folder, InputFiles files) {
    Set<String> names = new HashSet<>();
    try {
      Path top = folder.toRealPath();
      for (Map.Entry<Path, String> each : files.namesByFile().entrySet()) {
        if (each.getKey().startsWith(top)) {
          names.add(each.getValue());
        }
      }
      return names;
    } catch (IOException e) {
      return names;
    }
  }
}
