package dev.berth.testkit;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.docs.Example;
import dev.berth.engine.docs.RuleList;
import dev.berth.engine.docs.RulePage;
import dev.berth.engine.report.Format;
import dev.berth.engine.report.Palette;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pages of a pack's rules: their fixtures are the examples, with what berth prints for them.
 */
public final class RulePages {
  private final RuleIndex pack;
  private final Path fixtures;

  private RulePages(RuleIndex pack, Path fixtures) {
    this.pack = pack;
    this.fixtures = fixtures;
  }

  /** The text of each page by its file name, with the list of all as {@code README.md}. */
  public static Map<String, String> of(RuleIndex pack, Path fixtures) throws IOException {
    RulePages pages = new RulePages(pack, fixtures);
    Map<String, String> texts = new TreeMap<>();
    texts.put("README.md", RuleList.of(pack.rules()));
    for (RuleInfo rule : pack.rules()) {
      texts.put(rule.id() + ".md", pages.page(rule));
    }
    return texts;
  }

  private String page(RuleInfo rule) throws IOException {
    List<Example> bad = new ArrayList<>();
    List<Example> good = new ArrayList<>();
    for (Path file : Fixtures.of(fixtures, rule.id())) {
      boolean isBad = Fixtures.isBad(file);
      (isBad ? bad : good).add(example(rule, file));
    }
    return RulePage.of(rule, bad, good, mending(rule));
  }

  private String mending(RuleInfo rule) throws IOException {
    boolean mended = false;
    for (Path file : Fixtures.of(fixtures, rule.id())) {
      MendedFixture fixture = new MendedFixture(pack, rule, file);
      if (Fixtures.isBad(file) && fixture.isMendedSafely()) {
        return "`berth lint --fix` does so where it is sure that nothing else changes.";
      }
      mended |= Fixtures.isBad(file) && fixture.isMended();
    }
    return mended
        ? "`berth lint --fix --unsafe-fixes` offers a way; look at it first with `--diff`."
        : "berth cannot do so itself.";
  }

  private Example example(RuleInfo rule, Path file) throws IOException {
    String text = Markup.without(Files.readString(file));
    Linter linter = new Linter(BuiltInCatalogue.make(), List.of(new OneRule(pack, rule)));
    String name = file.getFileName().toString();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Result result = linter.lint(List.of(new Input.Stream(name, new ByteArrayInputStream(bytes))));
    StringBuilder output = new StringBuilder();
    Format.TEXT.reporter(Palette.PLAIN, rule.doc().since()).report(result, output);
    return new Example(text, output.toString());
  }
}
