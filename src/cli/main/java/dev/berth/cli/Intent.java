package dev.berth.cli;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.config.Configuration;
import dev.berth.engine.run.Inquiry;
import dev.berth.engine.run.Policy;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
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
  Policy policy() {
    return configuration.isUsual() ? Policy.USUAL : new FilePolicy(configuration);
  }

  /** An inquiry about one of the rules. */
  Inquiry inquiry(RuleInfo rule, LintRequest request) {
    for (RuleIndex pack : packs) {
      for (RuleInfo each : pack.rules()) {
        if (each.id().equals(rule.id())) {
          return new Inquiry(
              each, pack, files.inputs(), BuiltInCatalogue.make(), request.effort(), policy());
        }
      }
    }
    throw new IllegalArgumentException("no pack has the rule " + rule.id());
  }

  /** The folders in which a change can change what is found. */
  Set<Path> folders() {
    Set<Path> folders = new HashSet<>(files.folders());
    folders.addAll(configuration.folders());
    return folders;
  }
}
