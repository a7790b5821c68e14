package dev.berth.cli;

import dev.berth.engine.report.Visible;
import dev.berth.engine.run.Inquiry;
import dev.berth.engine.secret.Redaction;
import dev.berth.rule.RuleInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** {@code berth lint --why RULE}: what a rule did in each environment, and why it was silent. */
record Why(Streams streams, Path workingFolder) {
  ExitCode run(LintRequest request, String name) {
    Lint lint = new Lint(streams, workingFolder);
    Intent intent = lint.intent(request);
    if (!intent.configuration().problems().isEmpty()) {
      return lint.refuse(request, intent);
    }
    RuleInfo rule = rule(name, RulesCommand.rules(intent.packs()));
    Inquiry inquiry = intent.inquiry(rule, request);
    line(rule.id() + ": " + rule.doc().summary());
    for (Inquiry.Account account : inquiry.accounts()) {
      line("  " + account.where() + ": " + account.what());
    }
    if (inquiry.accounts().isEmpty()) {
      streams.say("nothing was checked");
      return ExitCode.NOTHING;
    }
    return ExitCode.CLEAN;
  }

  /**
   * The rule of this name.
   *
   * @throws Refusal if there is none
   */
  static RuleInfo rule(String name, List<RuleInfo> rules) {
    TreeSet<String> names = new TreeSet<>();
    for (RuleInfo rule : rules) {
      if (rule.id().equals(name)) {
        return rule;
      }
      names.add(rule.id());
    }
    throw Refusal.usage("there is no rule " + name + NearWord.hint(name, names));
  }

  private void line(String text) {
    streams.out().append(Visible.of(Redaction.of(text))).append('\n');
  }
}
