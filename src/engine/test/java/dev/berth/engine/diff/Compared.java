package dev.berth.engine.diff;

import dev.berth.engine.Golden;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.diff.Differences.Reading;
import dev.berth.engine.report.Palette;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Survey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Declarations compared as the command does. */
final class Compared {
  private Compared() {}

  /** What is declared in a file of the repository. */
  static Survey file(String path) {
    return named(path, path);
  }

  /** Likewise under another name. */
  static Survey named(String name, String path) {
    return survey(new Input.File(name, Golden.path(path)));
  }

  /** What a text declares. */
  static Survey text(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return survey(new Input.Stream(name, new ByteArrayInputStream(bytes)));
  }

  private static Survey survey(Input input) {
    return Survey.of(List.of(input), BuiltInCatalogue.make(), 1);
  }

  static Differences of(Survey before, Survey after) {
    boolean whole = before.isWhole() && after.isWhole();
    Reading reading = whole ? Reading.WHOLE : Reading.PARTLY;
    return Differences.between(before.facts(), after.facts(), reading);
  }

  static List<Change> changes(Differences differences) {
    List<Change> changes = new ArrayList<>();
    differences.environments().forEach(each -> changes.addAll(each.changes()));
    return changes;
  }

  static String written(Differences differences, DiffFormat format) {
    StringBuilder out = new StringBuilder();
    try {
      format.write(differences, Palette.PLAIN, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
