package dev.berth.cli;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.fixture.RulePages;
import dev.berth.engine.load.Read;
import dev.berth.engine.load.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** {@code berth docs FOLDER}: the pages of the rules of a team, with their fixtures as examples. */
record DocsCommand() implements Command {
  @Override
  public Usage usage() {
    return Usage.of(
        "docs",
        "Writes a page for each rule of your own, and a list of them.",
        Usage.Parameter.one("FOLDER", "Where to write them. Pages that are there are rewritten."),
        RuleProject.FIXTURES_FLAG,
        Flags.PACK);
  }

  @Override
  public ExitCode run(Arguments arguments, Streams streams, Path workingFolder) {
    RuleProject project = RuleProject.in(".", workingFolder, arguments, streams);
    String shown = arguments.parameters().get(0);
    Path folder = workingFolder.resolve(Paths.of(shown));
    try {
      Map<String, String> pages =
          RulePages.of(BuiltInCatalogue.make(), project.packs(), project.fixtures());
      Map<String, String> changed = changed(pages, folder);
      Files.createDirectories(folder);
      for (Map.Entry<String, String> page : changed.entrySet()) {
        WholeFile.write(folder.resolve(page.getKey()), out -> out.write(page.getValue()));
        streams.out().append("wrote ").append(shown).append('/').append(page.getKey()).append('\n');
      }
      streams
          .out()
          .append(pages.size() - changed.size() + " of " + pages.size() + " are as they were\n");
      return ExitCode.CLEAN;
    } catch (UncheckedIOException e) {
      throw Refusal.incomplete("cannot read the fixtures: " + IoReason.of(e.getCause()));
    } catch (IOException e) {
      throw Refusal.incomplete("cannot write pages to " + shown + ": " + IoReason.of(e));
    }
  }

  /**
   * The pages that differ from what is there; a file that is no page of the rule is not touched.
   */
  private static Map<String, String> changed(Map<String, String> pages, Path folder)
      throws IOException {
    Map<String, String> changed = new TreeMap<>();
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Path file = folder.resolve(page.getKey());
      String title = page.getValue().substring(0, page.getValue().indexOf('\n') + 1);
      String old = Files.exists(file) ? text(file, page.getKey()) : title;
      if (!old.startsWith(title)) {
        throw Refusal.usage(
            page.getKey() + " is there already and no page of rules; nothing was written");
      }
      if (!old.equals(page.getValue())) {
        changed.put(page.getKey(), page.getValue());
      }
    }
    return changed;
  }

  private static String text(Path page, String name) {
    Read read = SourceReader.file(page, name);
    if (!read.isWhole()) {
      throw Refusal.incomplete("cannot read " + name + ": " + read.failure().get().message());
    }
    return read.source().text();
  }
}
