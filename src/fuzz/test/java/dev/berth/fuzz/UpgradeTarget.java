package dev.berth.fuzz;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.report.Palette;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.engine.run.Survey;
import dev.berth.engine.upgrade.AccountFormat;
import dev.berth.engine.upgrade.Course;
import dev.berth.engine.upgrade.Course.Direction;
import dev.berth.engine.upgrade.Upgrade;
import dev.berth.model.Environment;
import dev.berth.model.Version;
import dev.berth.rules.Rules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Any declaration at other versions: the oldest, the newest, its own, and one between. */
final class UpgradeTarget implements DeclarationTarget {
  private static final List<Version> VERSIONS = BuiltInCatalogue.make().versions();
  private static final Linter LINTER = new Linter(BuiltInCatalogue.make(), List.of(new Rules()));

  @Override
  public void run(String name, byte[] bytes) {
    Input.Held held = Input.Held.of(new Input.Stream(name, new ByteArrayInputStream(bytes)));
    Upgrade.State now = state(held);
    List<Environment> environments = now.survey().facts().environments();
    List<Version> versions = new ArrayList<>();
    versions.add(VERSIONS.get(0));
    versions.add(VERSIONS.get(VERSIONS.size() / 2));
    versions.add(VERSIONS.get(VERSIONS.size() - 1));
    if (!environments.isEmpty()) {
      versions.add(environments.get(0).version());
    }
    for (Version version : versions) {
      Upgrade upgrade = upgrade(version, now, held);
      check(upgrade, now);
      for (AccountFormat format : AccountFormat.values()) {
        String text = text(upgrade, format);
        Claim.same(text, text(upgrade(version, now, held), format), "two runs differ");
        checkLines(text, format);
      }
    }
  }

  private static Upgrade upgrade(Version to, Upgrade.State now, Input.Held held) {
    return Upgrade.of(to, now, state(new Input.AtVersion(held, to)));
  }

  private static Upgrade.State state(Input input) {
    List<Input> inputs = List.of(input);
    return new Upgrade.State(Survey.of(inputs, BuiltInCatalogue.make(), 1), LINTER.lint(inputs));
  }

  private static void check(Upgrade upgrade, Upgrade.State now) {
    int there = upgrade.findings().fresh().size() + upgrade.findings().staying();
    int before = upgrade.findings().gone().size() + upgrade.findings().unchanged();
    Claim.that(there == upgrade.there().diagnostics().size(), "findings lost", upgrade.to());
    Claim.that(before == now.result().diagnostics().size(), "findings lost", upgrade.to());
    boolean moves = false;
    for (Course each : upgrade.courses()) {
      boolean other = each.direction() == Direction.UP || each.direction() == Direction.DOWN;
      Claim.that(other || each.steps().isEmpty(), "steps for nothing", each);
      moves |= other;
    }
    List<Diagnostic> changed = new ArrayList<>(upgrade.findings().fresh());
    changed.addAll(upgrade.findings().gone());
    // That a version leaves its minor open is found no more where it is declared in full.
    changed.removeIf(each -> each.rule().equals("unknown-version"));
    Claim.that(moves || changed.isEmpty(), "findings of nothing", upgrade.to());
  }

  private static String text(Upgrade upgrade, AccountFormat format) {
    StringBuilder out = new StringBuilder();
    try {
      format.writer(Palette.PLAIN).write(upgrade, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void checkLines(String text, AccountFormat format) {
    Claim.that(text.endsWith("\n"), "the last line has no end", text);
    for (String line : text.split("\n", -1)) {
      boolean plain = line.chars().noneMatch(Character::isISOControl);
      Claim.that(plain, "a control character", line);
      boolean command = line.strip().startsWith("::");
      Claim.that(!command || format != AccountFormat.TEXT, "a command for a build server", line);
    }
  }
}
