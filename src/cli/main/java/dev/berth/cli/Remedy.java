package dev.berth.cli;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Fix;
import dev.berth.engine.fix.Mended;
import dev.berth.engine.fix.Mender;
import dev.berth.engine.fix.UnifiedDiff;
import dev.berth.engine.report.Visible;
import java.util.LinkedHashSet;
import java.util.Set;

/** The smallest change that is proven to mend what a rule finds on a line. */
final class Remedy {
  private static final String HEAD = "What mends it\n";

  private final Set<String> titles = new LinkedHashSet<>();
  private final String rule;
  private final FileLine place;

  private Remedy(String rule, FileLine place) {
    this.rule = rule;
    this.place = place;
  }

  /**
   * A section with the change, or why it is not made; empty if berth knows none, or must not show
   * it.
   */
  static String of(String rule, FileLine place, Intent intent, LintRequest request) {
    Remedy remedy = new Remedy(rule, place);
    Mender mender = new Mender(intent.linter(request));
    Mended mended = mender.mend(Mender.held(intent.files().inputs()), remedy::isWanted);
    StringBuilder section = new StringBuilder();
    for (Mended.Change change : mended.changes()) {
      if (mended.changes().size() > 1) {
        section.append("  in ").append(Visible.of(change.before().name())).append('\n');
      }
      for (String line : diff(change).lines().skip(2).toList()) {
        section.append("  ").append(line).append('\n');
      }
    }
    if (section.isEmpty() && !mended.held().isEmpty()) {
      return HEAD + "  " + Visible.of(Mend.held(mended.held().get(0))) + "\n\n";
    }
    return section.isEmpty() ? "" : remedy.head() + section + "\n";
  }

  private static String diff(Mended.Change change) {
    return UnifiedDiff.of(change.before(), change.after()).orElse("");
  }

  private boolean isWanted(Diagnostic finding, Fix fix) {
    boolean wanted = finding.rule().equals(rule) && place.isOn(finding.span());
    if (wanted) {
      String safety = fix.safety() == Fix.Safety.SAFE ? "--fix" : "--fix --unsafe-fixes";
      titles.add(fix.title() + " (berth lint " + safety + ")");
    }
    return wanted;
  }

  private String head() {
    StringBuilder head = new StringBuilder(HEAD);
    for (String title : titles) {
      head.append("  ").append(Visible.of(title)).append('\n');
    }
    return head.toString();
  }
}
