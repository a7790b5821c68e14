package dev.berth.fuzz;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.diff.DiffFormat;
import dev.berth.engine.diff.Differences;
import dev.berth.engine.report.Palette;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Survey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any declaration compared with itself, and both ways with one that has other numbers. */
final class DiffTarget implements DeclarationTarget {
  @Override
  public void run(String name, byte[] bytes) {
    Survey survey = survey(name, bytes);
    if (survey.facts().environments().isEmpty()) {
      return;
    }
    Differences none = between(survey, survey(name, bytes));
    Claim.that(none.isEmpty(), "it differs from itself", text(none, DiffFormat.TEXT));
    Survey other = survey("other-" + name, changed(bytes));
    if (!other.facts().environments().isEmpty()) {
      check(survey, other);
    }
  }

  /** Other ports, switches and names, wherever the bytes have such. */
  static byte[] changed(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.replace("80", "81")
        .replace("9501", "9601")
        .replace("true", "false")
        .replace("name: ", "name: other-")
        .replace("node1", "node9")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void check(Survey before, Survey after) {
    for (DiffFormat format : DiffFormat.values()) {
      String there = text(between(before, after), format);
      Claim.same(there, text(between(before, after), format), "two runs differ");
      checkLines(there);
    }
    int there = between(before, after).changes();
    Claim.same(there, between(after, before).changes(), "the way back is another one");
  }

  private static void checkLines(String text) {
    Claim.that(text.endsWith("\n"), "the last line has no end", text);
    for (String line : text.split("\n", -1)) {
      boolean plain = line.chars().noneMatch(Character::isISOControl);
      Claim.that(plain, "a control character", line);
      Claim.that(!line.strip().startsWith("::"), "a command for a build server", line);
    }
  }

  private static Differences between(Survey before, Survey after) {
    return Differences.between(before.facts(), after.facts(), Differences.Reading.WHOLE);
  }

  private static Survey survey(String name, byte[] bytes) {
    Input input = new Input.Stream(name, new ByteArrayInputStream(bytes));
    return Survey.of(List.of(input), BuiltInCatalogue.make(), 1);
  }

  private static String text(Differences differences, DiffFormat format) {
    StringBuilder out = new StringBuilder();
    try {
      format.write(differences, Palette.PLAIN, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
