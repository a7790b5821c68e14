package dev.berth.cli;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.fixture.FixtureCheck;
import dev.berth.engine.fixture.Fixtures;
import dev.berth.engine.report.Visible;
import dev.berth.engine.secret.Redaction;
import dev.berth.rule.RuleInfo;
import dev.berth.source.Source;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/**
 * Holds each rule of a project against its fixtures, and says of each fixture whether it is right.
 */
final class FixtureTests {
  private final RuleProject project;
  private final Streams streams;
  private int fixtures;
  private int failed;

  FixtureTests(RuleProject project, Streams streams) {
    this.project = project;
    this.streams = streams;
  }

  ExitCode run() {
    TreeSet<String> ids = new TreeSet<>();
    try {
      checkAll(ids);
    } catch (UncheckedIOException e) {
      throw Refusal.incomplete("cannot read the fixtures: " + IoReason.of(e.getCause()));
    }
    streams.out().append(count(ids.size(), "rule")).append(", ").append(count(fixtures, "fixture"));
    streams.out().append(failed == 0 ? ": all right\n" : ": " + failed + " failed\n");
    return failed == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private void checkAll(TreeSet<String> ids) {
    for (RuleInfo rule : project.rules()) {
      ids.add(rule.id());
      check(rule);
    }
    for (Path each : Fixtures.list(project.fixtures())) {
      String name = each.getFileName().toString();
      if (Files.isDirectory(each) && !ids.contains(name)) {
        fail(name, "there is no rule of this name");
      }
    }
  }

  private void check(RuleInfo rule) {
    List<Path> files = Fixtures.of(project.fixtures(), rule.id());
    boolean bad = false;
    boolean good = false;
    for (Path file : files) {
      bad |= Fixtures.isBad(file);
      good |= Fixtures.isGood(file);
      check(rule, file);
    }
    if (!bad) {
      fail(rule.id(), "there is no bad.yaml, which shows what the rule finds");
    }
    if (!good) {
      fail(rule.id(), "there is no good.yaml, which shows the nearest thing that is fine");
    }
  }

  private void check(RuleInfo rule, Path file) {
    fixtures++;
    String name = rule.id() + "/" + file.getFileName();
    FixtureCheck check = FixtureCheck.of(BuiltInCatalogue.make(), project.packs(), rule, file);
    if (check.verdict() == FixtureCheck.Verdict.RIGHT) {
      streams.out().append("right  ").append(Visible.of(name)).append('\n');
    } else {
      fail(name, check.message() + "; what is found reads");
      show(Redaction.ofAll(Source.of(name, check.actual())));
    }
  }

  private void fail(String name, String message) {
    failed++;
    streams.out().append("WRONG  ").append(Visible.of(name)).append(": ").append(message);
    streams.out().append('\n');
  }

  private void show(String text) {
    for (String line : text.split("\n", -1)) {
      streams.out().append(line.isEmpty() ? "" : "  | " + Visible.of(line)).append('\n');
    }
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
