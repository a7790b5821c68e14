package dev.berth.cli;

import dev.berth.engine.catalogue.BuiltInCatalogue;
import dev.berth.engine.report.Palette;
import dev.berth.engine.report.Result;
import dev.berth.engine.run.Input;
import dev.berth.engine.run.Linter;
import dev.berth.engine.run.Survey;
import dev.berth.engine.upgrade.AccountFormat;
import dev.berth.engine.upgrade.Upgrade;
import dev.berth.model.Environment;
import dev.berth.model.Version;
import dev.berth.source.Source;
import dev.berth.source.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What another version changes for files, with the rules of berth and no configuration. */
record Upgraded(List<Input.Held> inputs) {
  static Upgraded files(List<Path> files) {
    List<Input.Held> held = new ArrayList<>();
    for (Path file : files) {
      held.add(Input.Held.of(new Input.File(file.getFileName().toString(), file)));
    }
    return new Upgraded(held);
  }

  Upgrade to(Version version) {
    List<Input> there = new ArrayList<>();
    inputs.forEach(each -> there.add(new Input.AtVersion(each, version)));
    return Upgrade.of(version, state(List.copyOf(inputs)), state(there));
  }

  String text(Version version, AccountFormat format) throws IOException {
    StringBuilder text = new StringBuilder();
    format.writer(Palette.PLAIN).write(to(version), text);
    return text.toString();
  }

  List<Environment> environments() {
    return survey(List.copyOf(inputs)).facts().environments();
  }

  /** What is found if each version that can be read is another one in the text itself. */
  Result rewritten(Version version) {
    List<Input> rewritten = new ArrayList<>();
    for (Input.Held each : inputs) {
      StringBuilder text = new StringBuilder(each.read().source().text());
      List<Environment> environments = environments();
      for (int i = environments.size() - 1; i >= 0; i--) {
        Span place = environments.get(i).spotfireVersion().span();
        boolean here = place.source() == each.read().source();
        if (here && environments.get(i).spotfireVersion().isPresent()) {
          text.replace(place.from(), place.to(), "\"" + version + "\"");
        }
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      rewritten.add(new Input.Stream(each.name(), new ByteArrayInputStream(bytes)));
    }
    return lint(rewritten);
  }

  /** Whether a version stands in a line, so that what is behind it there may move. */
  boolean hasVersion(Source source, int line) {
    for (Environment each : environments()) {
      Span place = each.spotfireVersion().span();
      if (place.source().name().equals(source.name()) && place.start().line() == line) {
        return true;
      }
    }
    return false;
  }

  private static Upgrade.State state(List<Input> inputs) {
    return new Upgrade.State(survey(inputs), lint(inputs));
  }

  private static Survey survey(List<Input> inputs) {
    return Survey.of(inputs, BuiltInCatalogue.make(), 1);
  }

  private static Result lint(List<Input> inputs) {
    return new Linter(BuiltInCatalogue.make(), List.of(BuiltIn.rules())).lint(inputs);
  }
}
