package dev.berth.cli;

import dev.berth.diagnostic.Severity;
import dev.berth.engine.config.Chosen;
import dev.berth.engine.config.Origins;
import dev.berth.engine.config.Settings;
import dev.berth.engine.problem.Doubt;
import dev.berth.engine.report.Visible;
import dev.berth.engine.secret.Redaction;
import dev.berth.rule.OptionInfo;
import dev.berth.rule.RuleInfo;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import dev.berth.source.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Writes how rules are asked about a file, and who says each of it. */
record ShownRules(Settings settings, StandardOutput out) {
  /** A line for each rule, and one below it for each option and for what must not be allowed. */
  void show(List<RuleInfo> rules) {
    for (RuleInfo rule : rules) {
      Optional<Severity> severity = settings.severity(rule).filter(any -> settings.reports(rule));
      String name = rule.pack() + "/" + rule.id();
      line(level(severity) + " " + name, settings.by(rule));
      firmness(rule);
      for (OptionInfo option : rule.doc().options()) {
        option(rule, option);
      }
    }
  }

  /** A line for each thing that berth itself tells and that a configuration can set. */
  void showDoubts() {
    for (Doubt doubt : Doubt.values()) {
      Optional<Severity> severity = settings.severity(doubt.id(), doubt.text().severity());
      line(level(severity) + " " + doubt.id(), new Origins(settings).by(doubt.id()));
      firmness(doubt.id(), "");
    }
  }

  private static String level(Optional<Severity> severity) {
    return severity.isPresent() ? severity.get().label() : "off";
  }

  private void firmness(RuleInfo rule) {
    if (rule.suppressible()) {
      firmness(rule.id(), rule.pack());
    } else {
      line("  suppressible: false", "the rule");
    }
  }

  private void firmness(String id, String pack) {
    Optional<String> by = settings.forbidsAllowing(id, pack);
    by.ifPresent(who -> line("  suppressible: false", who));
  }

  private void option(RuleInfo rule, OptionInfo option) {
    Optional<Chosen<Node>> set = new Origins(settings).option(rule, option.name());
    String value = set.isPresent() ? text(set.get().value()) : option.defaultValue();
    line("  " + option.name() + ": " + value, set.isPresent() ? set.get().by() : "the default");
  }

  private static String text(Node value) {
    if (value instanceof Sequence sequence) {
      StringJoiner items = new StringJoiner(", ", "[", "]");
      for (Node item : sequence.items()) {
        items.add(text(item));
      }
      return items.toString();
    }
    return value instanceof Scalar scalar ? scalar.text() : "";
  }

  private void line(String text, String by) {
    out.append(Visible.of(Redaction.of(text))).append(" (").append(Visible.of(by)).append(")\n");
  }
}
