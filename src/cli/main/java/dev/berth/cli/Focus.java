package dev.berth.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    }
    for (String each : whole) {
      files.add(each);
    }
    TreeSet<String> strangers = new TreeSet<>();
    for (String each : listed) {
      Optional<String> name = files.name(each);
      name.ifPresent(names::add);
      if (name.isEmpty() && FolderWalk.isCandidate(each.toLowerCase(Locale.ROOT))) {
        strangers.add(each);
      }
    }
    if (!strangers.isEmpty()) {
      String more = strangers.size() > 1 ? " and " + (strangers.size() - 1) + " more" : "";
      streams.say("listed, but not among what is checked: " + strangers.first() + more);
    }
    return names;
  }
}
