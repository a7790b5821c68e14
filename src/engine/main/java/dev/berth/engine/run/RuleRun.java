package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.diagnostic.Fix;
import dev.berth.diagnostic.Related;
import dev.berth.diagnostic.Severity;
import dev.berth.diagnostic.Shared;
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
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One rule asked about all its subjects. What it says is completed with who says it; whatever goes
 * wrong in it becomes a finding, and what it said before stands.
 */
final class RuleRun implements Report, Runnable {
  /** Findings of one rule that are kept, so that none fills the memory. */
  private static final int MOST = 100_000;

  /** Other places of one finding, which is also what SARIF readers take. */
  private static final int MOST_RELATED = 1_000;

  /** Ways to mend one finding. */
  private static final int MOST_FIXES = 10;

  private static final int LONGEST_MESSAGE = 4_000;

  private final RuleInfo info;
  private final Settings settings;
  private final RuleIndex pack;
  private final List<Declared> subjects;
  private final Facts facts;
  private final List<Spoken> findings = new ArrayList<>();
  private volatile Declared subject;
  private volatile String trouble = "";
  private volatile String failure = "";
  private boolean over;
  private int omitted;

  private RuleRun(RuleInfo info, RuleIndex pack, Group group, Facts facts) {
    this.info = info;
    this.settings = group.settings();
    this.pack = pack;
    this.subjects = group.subjects().of(info.subject());
    this.facts = facts;
    this.subject = subjects.get(0);
  }

  /** What the rule finds; what it found before it failed, and that it failed, if it does. */
  static List<Diagnostic> of(
      RuleInfo info, RuleIndex pack, Group group, Facts facts, Patience patience) {
    if (group.subjects().of(info.subject()).isEmpty()) {
      return List.of();
    }
    RuleRun run = new RuleRun(info, pack, group, facts);
    if (!patience.letRun(run)) {
      run.trouble = "took more than " + patience + " for ";
    }
    return run.diagnostics();
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

  private synchronized void keep(Spoken finding) {
    if (over) {
      throw new IllegalStateException("the rule has no time left");
    }
    if (findings.size() < MOST) {
      findings.add(finding);
    } else {
      omitted++;
    }
  }

  private synchronized List<Diagnostic> diagnostics() {
    over = true;
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (!trouble.isEmpty()) {
      String message = "rule \"" + info.id() + "\" " + trouble + subject.label() + failure;
      diagnostics.add(Problem.RULE_CRASHED.at(subject, message));
    }
    if (!findings.isEmpty()) {
      addFindings(diagnostics);
    }
    if (omitted > 0) {
      String message = "more of \"" + info.id() + "\" in this run: " + omitted;
      diagnostics.add(Problem.FINDINGS_OMITTED.at(subject, message));
    }
    return diagnostics;
  }

  private void addFindings(List<Diagnostic> diagnostics) {
    String help = info.doc().fix();
    for (Spoken finding : findings) {
      if (settings.trusts(info, info.confidence().and(finding.certainty))) {
        diagnostics.add(finding.diagnostic(info.id(), severity(finding), help));
      }
    }
  }

  /** What rests on uncertain facts is enough to inform, not to accuse, whatever its rule is. */
  private Severity severity(Spoken finding) {
    return finding.certainty == Certainty.UNCERTAIN
        ? Severity.INFO
        : settings.severity(info).orElse(info.severity());
  }

  /** A finding as the rule spoke it, which is not trusted to stay as it is. */
  private static final class Spoken implements Finding {
    private final Span span;
    private final String message;
    private final List<Related> related = new ArrayList<>();
    private volatile Certainty certainty = Certainty.CONFIRMED;
    private final List<Fix> fixes = new ArrayList<>();
    private volatile Optional<Shared> shared = Optional.empty();

    Spoken(Located place, String message) {
      this.span = span(place);
      this.message = clipped(message);
    }

    @Override
    public Finding related(Located other, String note) {
      keep(new Related(span(other), clipped(note)));
      return this;
    }

    @Override
    public Finding shared(Located other, String what) {
      shared = Optional.of(new Shared(span(other), Objects.requireNonNull(what, "nothing shared")));
      return this;
    }

    @Override
    public Finding restingOn(Certainty facts) {
      certainty = Objects.requireNonNull(facts, "a finding that rests on nothing");
      return this;
    }

    @Override
    public synchronized Finding fix(Fix fix) {
      Objects.requireNonNull(fix, "no fix");
      if (fixes.size() < MOST_FIXES) {
        fixes.add(fix);
      }
      return this;
    }

    private synchronized void keep(Related other) {
      if (related.size() < MOST_RELATED) {
        related.add(other);
      }
    }

    synchronized Diagnostic diagnostic(String id, Severity severity, String help) {
      return new Diagnostic(id, severity, span, message, related, help, fixes, shared);
    }

    private static Span span(Located place) {
      Objects.requireNonNull(place, "a finding without a place");
      return Objects.requireNonNull(place.span(), "a finding at a place without a span");
    }

    private static String clipped(String message) {
      Objects.requireNonNull(message, "a finding without a message");
      boolean fits = message.length() <= LONGEST_MESSAGE;
      return fits ? message : message.substring(0, LONGEST_MESSAGE) + "…";
    }
  }
}
