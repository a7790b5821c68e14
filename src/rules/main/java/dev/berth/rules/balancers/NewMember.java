package dev.berth.rules.balancers;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.LoadBalancer;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.rule.Report;
import java.util.List;

/** Puts servers behind balancers. */
final class NewMember {
  private NewMember() {}

  /** Offers to put a server behind the balancers that another one is behind. */
  static void offer(
      Server server, Server beside, Environment environment, Facts facts, Report.Finding finding) {
    for (LoadBalancer balancer : environment.loadBalancers()) {
      if (FrontEnds.servers(balancer, environment, facts).contains(beside)) {
        List<Value<String>> members = balancer.members();
        Value<String> last = members.get(members.size() - 1);
        boolean byName = server.name().isPresent() && !last.is(beside.host().orElse(""));
        String name = byName ? server.name().get() : server.host().get();
        String title = "Put " + server.label() + " behind " + balancer.label();
        finding.fix(Fix.unsafe(title, Edit.item(last, name)));
      }
    }
  }
}
