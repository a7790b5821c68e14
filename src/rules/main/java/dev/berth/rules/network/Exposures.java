package dev.berth.rules.network;

import dev.berth.diagnostic.Part;
import dev.berth.diagnostic.Related;
import dev.berth.facts.Connections;
import dev.berth.facts.PortClaim;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.network.Passage;
import dev.berth.rule.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What firewall rules let somebody reach, told once for each rule with all that it opens. */
final class Exposures {
  private final Environment environment;
  private final Map<FirewallRule, List<Part>> byRule = new IdentityHashMap<>();
  private final List<FirewallRule> inOrder = new ArrayList<>();

  /** The listeners of a rule that are told: others may reach them by it, too. */
  private final Map<FirewallRule, Set<PortClaim>> told = new IdentityHashMap<>();

  Exposures(Environment environment) {
    this.environment = environment;
  }

  /** Adds where rules let somebody reach a listener, who is called so in messages. */
  void add(String somebody, PortClaim claim, List<Passage> passages) {
    for (Passage each : passages) {
      FirewallRule rule = each.rule().get();
      if (!byRule.containsKey(rule)) {
        byRule.put(rule, new ArrayList<>());
        told.put(rule, Collections.newSetFromMap(new IdentityHashMap<>()));
        inOrder.add(rule);
      }
      if (!told.get(rule).contains(claim)) {
        add(somebody, claim, each);
      }
    }
    for (Passage each : passages) {
      told.get(each.rule().get()).add(claim);
    }
  }

  private void add(String somebody, PortClaim claim, Passage passage) {
    FirewallRule rule = passage.rule().get();
    String who = FirewallRules.label(environment, rule) + " lets " + somebody;
    Related other = new Related(claim.span(), "the port");
    for (int port = passage.ports().first(); port <= passage.ports().last(); port++) {
      String message = who + " reach port " + port + ": " + claim.label();
      Part part = new Part(rule.from(), message, List.of(other), port);
      byRule.get(rule).add(part.between(List.of(claim.owner())));
    }
  }

  /** Reports them, and offers to let in those alone that need what a rule opens. */
  void report(Connections connections, Report report) {
    if (inOrder.isEmpty()) {
      return;
    }
    Needers needers = new Needers(connections);
    for (FirewallRule each : inOrder) {
      needers.offer(each, report.at(byRule.get(each)));
    }
  }

  /** Reports them, and offers to close them where a rule opens nothing else by the same items. */
  void report(Closing closing, Report report) {
    for (FirewallRule each : inOrder) {
      Report.Finding finding = report.at(byRule.get(each));
      Set<Integer> ports = new TreeSet<>();
      for (Part part : byRule.get(each)) {
        ports.add(part.port().getAsInt());
      }
      closing.offer(each, ports, finding);
    }
  }
}
