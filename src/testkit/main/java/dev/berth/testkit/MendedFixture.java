package dev.berth.testkit;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Fix;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.fix.Mended;
import dev.berth.engine.fix.Mender;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What berth makes of a bad fixture when it mends all that its rule finds: {@code fixed.yaml}
 * beside {@code bad.yaml}, if that is anything.
 */
record MendedFixture(RuleIndex pack, RuleInfo rule, Path bad) {
  /** Where the mended text is kept. */
  Path file() {
    return bad.resolveSibling(bad.getFileName().toString().replaceFirst("^bad", "fixed"));
  }

  boolean isMended() throws IOException {
    return !mended().equals(text());
  }

  /** Whether a part of it can be mended without a look at it. */
  boolean isMendedSafely() throws IOException {
    String safely = mended((finding, fix) -> isOfRule(finding) && fix.safety() == Fix.Safety.SAFE);
    return !safely.equals(text());
  }

  /** The text without its marks, in which all that the rule finds is mended as far as it can be. */
  String mended() throws IOException {
    return mended((finding, fix) -> isOfRule(finding));
  }

  private String mended(BiPredicate<Diagnostic, Fix> wanted) throws IOException {
    byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
    Input input = new Input.Stream("fixture.yaml", new ByteArrayInputStream(bytes));
    Mender mender = new Mender(new Linter(BuiltInCatalogue.make(), List.of(pack)));
    Mended mended = mender.mend(Mender.held(List.of(input)), wanted);
    return mended.inputs().get(0).read().source().text();
  }

  private String text() throws IOException {
    return Markup.without(Files.readString(bad));
  }

  private boolean isOfRule(Diagnostic finding) {
    return finding.rule().equals(rule.id());
  }
}
