package dev.berth.cli;

import dev.berth.engine.config.Configuration;
import dev.berth.rule.RuleIndex;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a request comes to, before anything is checked.
 *
 * @param packs the rules
 * @param configuration with what is said of the files
 * @param reported the names of the inputs that the report is about, if it is not about all
 */
record Intent(
    List<RuleIndex> packs, Configuration configuration, InputFiles files, Set<String> reported) {
  /** The folders in which a change can change what is found. */
  Set<Path> folders() {
    Set<Path> folders = new HashSet<>(files.folders());
    folders.addAll(configuration.folders());
    return folders;
  }
}
