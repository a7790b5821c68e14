package dev.berth.engine.run;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.engine.config.Settings;
import dev.berth.engine.problem.Misreading;
import dev.berth.engine.secret.Redaction;
import dev.berth.engine.suppress.Allowance;
import dev.berth.engine.suppress.Answered;
import dev.berth.facts.Facts;
import dev.berth.model.Catalogue;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.rule.RuleIndex;
import dev.berth.rule.RuleInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Looks into what one rule makes of some inputs: where it speaks, and why it is silent. */
public final class Inquiry {
  private final RuleInfo rule;
  private final RuleIndex pack;
  private final Effort effort;
  private final Policy policy;
  private final Survey survey;
  private final List<Environment> environments;
  private final List<Allowance> allowances;
  private final Facts facts;

  /**
   * What the rule did in an environment, or why nothing could be done with an input.
   *
   * @param where the file, and the environment if it has a name
   * @param what the end of a sentence that starts with the file
   */
  public record Account(String where, String what) {}

  /** An inquiry about a rule of a pack. */
  public Inquiry(
      RuleInfo rule,
      RuleIndex pack,
      List<Input> inputs,
      Catalogue catalogue,
      Effort effort,
      Policy policy) {
    this.rule = rule;
    this.pack = pack;
    this.effort = effort;
    this.policy = policy;
    this.survey = Survey.of(inputs, catalogue, effort.threads());
    this.environments = survey.facts().environments();
    this.allowances = new ArrayList<>(survey.allowances());
    this.facts = survey.facts();
    allowances.addAll(Permits.in(environments, policy).allowances());
  }

  /** The rule that it is about. */
  public RuleInfo rule() {
    return rule;
  }

  /** Whether anything is declared in the inputs. */
  public boolean isEmpty() {
    return environments.isEmpty();
  }

  /** Whether all that the inputs say is known. */
  public boolean isWhole() {
    return survey.isWhole();
  }

  /** Why some of the inputs are not known, or not all of them. */
  public List<Diagnostic> gaps() {
    return survey.gaps();
  }

  /** What is declared in the inputs, looked up. */
  public Facts facts() {
    return facts;
  }

  /** What says that an input could not be read, or not all of it. */
  public List<Diagnostic> unread() {
    List<Diagnostic> unread = new ArrayList<>();
    for (Diagnostic each : survey.problems()) {
      if (Misreading.leavesUnread(each.rule())) {
        unread.add(each);
      }
    }
    return unread;
  }

  /** What the rule finds, whatever is allowed, in the order of reports. */
  public List<Diagnostic> findings() {
    List<Diagnostic> findings = new ArrayList<>();
    for (Group group : Group.of(environments, facts, policy)) {
      findings.addAll(ask(group));
    }
    return Findings.inOrder(findings);
  }

  /** All that the rule finds, each thing by itself where a finding tells several. */
  public List<Diagnostic> parts() {
    return Findings.inOrder(new Parted().apart(findings()));
  }

  /** What the rule did in each environment; of an input that declares none, that it does not. */
  public List<Account> accounts() {
    List<Account> accounts = new ArrayList<>();
    for (Diagnostic each : unread()) {
      accounts.add(new Account(each.span().source().name(), "not all of it could be read"));
    }
    for (Environment each : environments) {
      String name = each.name().isPresent() ? ", " + each.label() : "";
      Redaction redaction = Redaction.of(each.span().source());
      String where = redaction.of(each.span().source().name() + name, each.span());
      accounts.add(new Account(where, redaction.of(account(each), each.span())));
    }
    return accounts;
  }

  private String account(Environment environment) {
    Settings settings = settings(environment);
    if (settings.whyNotAsked(rule).isPresent()) {
      return "not asked: " + settings.whyNotAsked(rule).get();
    }
    Group group = new Group(settings, new Subjects(List.of(environment), facts));
    List<Declared> subjects = group.subjects().of(rule.subject());
    if (subjects.isEmpty()) {
      return "not asked: there is no " + Kinds.name(rule.subject());
    }
    boolean isAll = subjects.get(0) == environment;
    String about = isAll ? all(environment, group.subjects()) : AccountText.names(subjects);
    return "asked about " + about + ": " + outcome(group);
  }

  /** What an environment has of what the rule goes by. */
  private String all(Environment environment, Subjects things) {
    if (rule.doc().about().isEmpty()) {
      int claims = facts.claims(environment).size();
      return "all of it, " + claims + (claims == 1 ? " port claim" : " port claims");
    }
    StringBuilder all = new StringBuilder("all of it");
    for (Class<? extends Declared> kind : rule.doc().about()) {
      all.append(", ").append(Kinds.count(things.of(kind).size(), kind));
    }
    return all.toString();
  }

  private String outcome(Group group) {
    List<Diagnostic> found = Findings.inOrder(ask(group));
    int trusted = found.size();
    int all = Findings.inOrder(ask(new Group(Settings.USUAL, group.subjects()))).size();
    Parted parted = new Parted();
    List<Diagnostic> left = parted.together(answered().open(parted.apart(found)));
    int open = left.size();
    Set<Diagnostic> whole = Collections.newSetFromMap(new IdentityHashMap<>());
    whole.addAll(found);
    left.removeIf(whole::contains);
    StringBuilder outcome =
        new StringBuilder(trusted == 0 ? "nothing found" : AccountText.count(trusted));
    outcome.append(AccountText.places(found));
    if (all > trusted) {
      outcome
          .append(", and ")
          .append(AccountText.count(all - trusted))
          .append(" less sure than asked for");
    }
    if (open < trusted) {
      outcome.append(", ").append(trusted - open).append(" of it allowed");
    }
    if (!left.isEmpty()) {
      outcome.append(", ").append(left.size()).append(" of it allowed in part");
    }
    return outcome.toString();
  }

  private Answered answered() {
    Firm firm = new Firm(environments, List.of(pack), policy);
    return firm.answered(allowances, Set.of(rule.id()), effort.today());
  }

  private List<Diagnostic> ask(Group group) {
    return group.settings().severity(rule).isEmpty()
        ? List.of()
        : RuleRun.of(rule, pack, group, facts, effort.patience()).diagnostics();
  }

  private Settings settings(Environment environment) {
    return policy.of(environment.span().source(), environment.name().orElse(""));
  }
}
