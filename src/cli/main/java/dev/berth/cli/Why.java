package dev.berth.cli;

import dev.berth.engine.report.Visible;
import dev.berth.engine.run.Inquiry;
import dev.berth.engine.secret.Redaction;
import dev.berth.rule.RuleInfo;
import java.nio.file.Path;

/** {@code berth lint --why RULE}: what a rule did in each environment, and why it was silent. */
record Why(Streams streams, Path workingFolder) {
  ExitCode run(LintRequest request, String name) {
    Lint lint = new Lint(streams, workingFolder);
    Intent intent = Intent.of(request, streams, workingFolder);
    if (intent.isWrong()) {
      return lint.refuse(request, intent);
    }
    Inquiry inquiry = intent.inquiry(name, request);
    RuleInfo rule = inquiry.rule();
    line(rule.id() + ": " + rule.doc().summary());
    for (Inquiry.Account account : inquiry.accounts()) {
      line("  " + account.where() + ": " + account.what());
    }
    if (!intent.baselines().isEmpty()) {
      line("  (findings that the baseline knows are counted here)");
    }
    if (!inquiry.gaps().isEmpty()) {
      return ExitCode.INCOMPLETE;
    }
    if (inquiry.isEmpty() && inquiry.isWhole()) {
      streams.say("nothing was checked");
      return ExitCode.NOTHING;
    }
    return inquiry.isWhole() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private void line(String text) {
    streams.out().append(Visible.of(Redaction.of(text))).append('\n');
  }
}
