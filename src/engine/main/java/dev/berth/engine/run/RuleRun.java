package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Part;
import dev.berth.diagnostic.Severity;
import dev.berth.engine.config.Settings;
import dev.berth.engine.problem.Problem;
import dev.berth.facts.Facts;
import dev.berth.model.Certainty;
import dev.berth.model.Declared;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import dev.berth.source.Located;
import dev.berth.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One rule asked about all its subjects. What it says is completed with who says it; whatever goes
 * wrong in it becomes a finding, and what it said before stands.
 */
final class RuleRun implements Report, Runnable {
  /** Findings of one rule that are kept, so that none fills the memory. */
  private static final int MOST = 100_000;

  private final RuleInfo info;
  private final Settings settings;
  private final RuleIndex pack;
  private final List<Declared> subjects;
  private final Facts facts;
  private final List<Spoken> findings = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<Source> doubted = new HashSet<>();
  private volatile Declared subject;
  private volatile String trouble = "";
  private volatile String failure = "";
  private boolean over;
  private boolean counts;
  private int kept;
  private int omitted;

  /** What a run that only counts knows its findings by. */
  private long[] counted = {};

  private int count;

  private RuleRun(RuleInfo info, RuleIndex pack, Group group, Facts facts) {
    this.info = info;
    this.settings = group.settings();
    this.pack = pack;
    this.subjects = group.subjects().of(info.subject());
    this.facts = facts;
    this.subject = subjects.isEmpty() ? null : subjects.get(0);
  }

  /** One that is over, because the rule is done or has had the time that there is. */
  static RuleRun of(RuleInfo info, RuleIndex pack, Group group, Facts facts, Patience patience) {
    return new RuleRun(info, pack, group, facts).over(patience);
  }

  /** Likewise one of which nobody wants to know more than how much there is to find. */
  static RuleRun counting(
      RuleInfo info, RuleIndex pack, Group group, Facts facts, Patience patience) {
    RuleRun run = new RuleRun(info, pack, group, facts);
    run.counts = true;
    return run.over(patience);
  }

  private RuleRun over(Patience patience) {
    if (!subjects.isEmpty() && !patience.letRun(this)) {
      trouble = "took more than " + patience + " for ";
    }
    end();
    return this;
  }

  /** A rule that fails once would fail again: it is not asked about the other subjects. */
  @Override
  public void run() {
    try {
      @SuppressWarnings("unchecked") // the index pairs a rule with the type that it is asked about
      Rule<Declared> rule =
          (Rule<Declared>)
              Objects.requireNonNull(
                  pack.create(info.id(), settings.options(info)), "the pack does not make it");
      for (Declared each : subjects) {
        subject = each;
        rule.check(each, facts, this);
        if (!findings.isEmpty()) {
          settle();
        }
      }
    } catch (Throwable thrown) {
      trouble = "failed on ";
      failure = ": " + RuleFailure.described(thrown);
    }
  }

  @Override
  public Finding at(Located place, String message) {
    Spoken finding = new Spoken(place, message);
    keep(finding);
    return finding;
  }

  @Override
  public Finding at(List<Part> parts) {
    Spoken finding = new Spoken(parts);
    keep(finding);
    return finding;
  }

  private synchronized void keep(Spoken finding) {
    if (over) {
      throw new IllegalStateException("the rule has no time left");
    }
    if (kept < MOST) {
      kept++;
      findings.add(finding);
    } else {
      omitted++;
    }
  }

  /** Whatever the rule does from now on is not heard. */
  private synchronized void end() {
    settle();
    over = true;
    if (!trouble.isEmpty()) {
      String message = "rule \"" + info.id() + "\" " + trouble + subject.label() + failure;
      diagnostics.add(Problem.RULE_CRASHED.at(subject, message));
    }
    if (omitted > 0) {
      String message = "more of \"" + info.id() + "\" in this run: " + omitted;
      diagnostics.add(Problem.FINDINGS_OMITTED.at(subject, message));
    }
  }

  /** What the rule found; what it found before it failed, and that it failed, if it did. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The files in which it found something that is less sure than is asked for. */
  Set<Source> doubted() {
    return doubted;
  }

  /** How many findings it has counted that keep an environment from passing a profile. */
  int counted() {
    Arrays.sort(counted, 0, count);
    int different = 0;
    for (int i = 0; i < count; i++) {
      different += i == 0 || counted[i] != counted[i - 1] ? 1 : 0;
    }
    return different;
  }

  /** Takes what was said of a subject as it is now: a rule is done with it. */
  private synchronized void settle() {
    for (Spoken finding : over ? List.<Spoken>of() : findings) {
      if (!settings.trusts(info, info.confidence().and(finding.certainty()))) {
        doubted.addAll(finding.files());
      } else if (!counts) {
        diagnostics.add(finding.diagnostic(info.id(), severity(finding), info.doc().fix()));
      } else if (severity(finding) != Severity.INFO) {
        counted = count < counted.length ? counted : Arrays.copyOf(counted, 16 + 2 * count);
        counted[count++] = finding.fingerprint();
      }
    }
    findings.clear();
  }

  /** What rests on uncertain facts is enough to inform, not to accuse, whatever its rule is. */
  private Severity severity(Spoken finding) {
    return finding.certainty() == Certainty.UNCERTAIN
        ? Severity.INFO
        : settings.severity(info).orElse(info.severity());
  }
}
