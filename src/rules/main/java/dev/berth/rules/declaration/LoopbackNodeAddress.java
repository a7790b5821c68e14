package dev.berth.rules.declaration;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.HostNames;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Finds nodes that servers on other machines are to call by a loopback address. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "a node is known to servers by a loopback address",
    why =
        """
        Servers call a node manager by the addresses it gives. A loopback address leads a server on
        another machine back to itself, so it never finds the node.\
        """,
    fix = "Use a name or address of the node that the servers can reach.",
    about = NodeManager.class,
    source = "D-1010-NMSILENT")
public record LoopbackNodeAddress() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    for (NodeManager node : environment.nodeManagers()) {
      List<Value<String>> names = new ArrayList<>(node.addresses());
      names.add(node.host());
      for (Value<String> address : names) {
        if (HostNames.isLoopback(address.orElse("")) && isFarFrom(node, environment, facts)) {
          String leads = " leads servers on other machines back to themselves";
          String whose = "address \"" + address + "\" of " + node.label();
          Reachable.offer(
              address, node.host(), node.addresses(), report.at(address, whose + leads));
        }
      }
    }
  }

  /** A node at localhost may be beside the server that it joins, but not beside two. */
  private static boolean isFarFrom(NodeManager node, Environment environment, Facts facts) {
    boolean own = HostNames.isLoopback(node.host().orElse(""));
    for (Server server : environment.servers()) {
      Value<String> host = own ? environment.servers().get(0).host() : node.host();
      boolean known = host.isPresent() && server.host().isPresent();
      if (known && !facts.isOneMachine(environment, host.get(), server.host().get())) {
        return true;
      }
    }
    return false;
  }
}
