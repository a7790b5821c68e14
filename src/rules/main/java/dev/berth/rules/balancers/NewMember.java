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
import java.util.Optional;

/** Puts servers behind the balancers that another one is behind. */
final class NewMember {
  private final Optional<Server> beside;
  private final List<LoadBalancer> balancers;

  NewMember(Optional<Server> beside, Environment environment, Facts facts) {
    this.beside = beside;
    this.balancers =
        beside.isPresent() ? FrontEnds.before(beside.get(), environment, facts) : List.of();
  }

  /** Offers to put a server behind them. */
  void offer(Server server, Report.Finding finding) {
    String host = beside.isPresent() ? beside.get().host().orElse("") : "";
    for (LoadBalancer balancer : balancers) {
      List<Value<String>> members = balancer.members();
      Value<String> last = members.get(members.size() - 1);
      boolean byName = server.name().isPresent() && !last.is(host);
      String name = byName ? server.name().get() : server.host().get();
      String title = "Put " + server.label() + " behind " + balancer.label();
      finding.fix(Fix.unsafe(title, Edit.item(last, name)));
    }
  }
}
