package dev.berth.rules.network;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Connections;
import dev.berth.facts.Facts;
import dev.berth.facts.Flow;
import dev.berth.facts.RuleEnds;
import dev.berth.facts.RulePorts;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.PortRange;
import dev.berth.model.Value;
import dev.berth.model.Version;
import dev.berth.network.Outcome;
import dev.berth.rule.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The port that somebody probably meant who opened one on which nothing listens. */
final class MeantPort {
  private final Connections connections;
  private final Facts facts;
  private final Version version;

  /** What is needed on one port, by that; empty until it is asked for. */
  private final Map<Integer, List<Flow>> flows = new TreeMap<>();

  MeantPort(Environment environment, Facts facts) {
    this.connections = Connections.of(environment, facts);
    this.facts = facts;
    this.version = environment.version();
  }

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
    for (int port : chosen ? Set.<Integer>of() : flows().keySet()) {
      boolean near = RulePorts.areDigitApart(unused.first(), port) && !opens(rule, port);
      if (near && isAboutSome(rule, flows.get(port))) {
        meant.add(port);
      }
    }
    return meant.size() == 1 ? Optional.of(meant.first()) : Optional.empty();
  }

  private Map<Integer, List<Flow>> flows() {
    for (Flow each : flows.isEmpty() ? connections.required() : List.<Flow>of()) {
      if (each.ports().isSingle()) {
        flows.putIfAbsent(each.ports().first(), new ArrayList<>());
        flows.get(each.ports().first()).add(each);
      }
    }
    return flows;
  }

  private boolean isAboutSome(FirewallRule rule, List<Flow> some) {
    for (Flow each : some) {
      if (isAbout(rule, each)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a rule is for those alone who need something that is not let through yet. */
  private boolean isAbout(FirewallRule rule, Flow flow) {
    RuleEnds ends = connections.ends();
    return ends.areOf(flow.from(), ends.from(rule))
        && ends.areOf(flow.to(), ends.to(rule))
        && connections.passages(flow).get(0).outcome() != Outcome.ALLOWED;
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
