package dev.berth.rules.network;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.facts.RuleEnds;
import dev.berth.facts.RulePorts;
import dev.berth.model.DeclaredRange;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.model.Version;
import dev.berth.network.Outcome;
import dev.berth.rule.Report;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The port that somebody probably meant who opened one on which nothing listens. */
record MeantPort(Connections connections, Facts facts, Version version) {
  /** Offers to open it instead; whether it is known. */
  boolean offer(FirewallRule rule, Value<DeclaredRange> unused, Report.Finding finding) {
    Optional<Integer> port = of(rule, unused.get().range().get());
    if (port.isPresent()) {
      String title = "Open " + port.get() + " instead of " + unused;
      finding.fix(Fix.unsafe(title, Edit.value(unused, unused, port.get())));
    }
    return port.isPresent();
  }

  /** The only one that is needed between those whom a rule is about, and that is a digit away. */
  private Optional<Integer> of(FirewallRule rule, PortRange unused) {
    TreeSet<Integer> meant = new TreeSet<>();
    boolean chosen = !unused.isSingle() || facts.catalogue().hasDefault(unused.first(), version);
    for (Flow each : chosen ? List.<Flow>of() : connections.required()) {
      int port = each.ports().first();
      boolean near = each.ports().isSingle() && RulePorts.areDigitApart(unused.first(), port);
      if (near && isAbout(rule, each) && !opens(rule, port)) {
        meant.add(port);
      }
    }
    return meant.size() == 1 ? Optional.of(meant.first()) : Optional.empty();
  }

  /** Whether a rule is for those alone who need something that is not let through yet. */
  private boolean isAbout(FirewallRule rule, Flow flow) {
    RuleEnds ends = connections.ends();
    boolean open = connections.passages(flow).get(0).outcome() == Outcome.ALLOWED;
    return !open
        && ends.areOf(flow.from(), ends.from(rule))
        && ends.areOf(flow.to(), ends.to(rule));
  }

  private static boolean opens(FirewallRule rule, int port) {
    boolean opens = false;
    for (Value<DeclaredRange> each : rule.ports()) {
      Optional<PortRange> range = each.get().range();
      opens |= range.isPresent() && range.get().contains(port);
    }
    return opens;
  }
}
