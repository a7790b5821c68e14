package dev.berth.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
  Set<String> widen(InputFiles files, InputStream in, Path workingFolder) {
    Set<String> names = new HashSet<>(whole.isEmpty() ? List.of() : files.names());
    Set<String> listed = new HashSet<>();
    if (list.isPresent()) {
      listed.addAll(NAMES.read(list.get(), in, workingFolder));
    }
    for (String each : whole) {
      files.add(each);
    }
    for (String each : listed) {
      files.name(each).ifPresent(names::add);
    }
    return names;
  }
}
