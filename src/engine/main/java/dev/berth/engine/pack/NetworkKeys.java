package dev.berth.engine.pack;

import dev.berth.model.Authentication;
import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.LoadBalancer;
import dev.berth.model.Site;
import dev.berth.model.UserDirectory;
import dev.berth.model.Zone;
import java.util.List;

/** The keys of an environment as a whole, and of the network that it lies in. */
final class NetworkKeys {
  private NetworkKeys() {}

  static List<Key> ofEnvironments() {
    return new KeyList<>(Environment.class)
        .text("spotfireVersion", Environment::spotfireVersion)
        .text("name", Environment::name)
        .choice("purpose", Environment.Purpose.values(), Environment::purpose)
        .texts("resourcePools", Environment::resourcePools)
        .texts("deploymentAreas", Environment::deploymentAreas)
        .number("clustering/port", each -> each.clustering().port())
        .numbers("clustering/furtherPorts", each -> each.clustering().furtherPorts())
        .flag("clustering/secureTransport", each -> each.clustering().secureTransport())
        .choice(
            "authentication/method",
            Authentication.Method.values(),
            each -> each.authentication().method())
        .texts(
            "authentication/ldapConfigurations", each -> each.authentication().ldapConfigurations())
        .choice(
            "userDirectory/mode", UserDirectory.Mode.values(), each -> each.userDirectory().mode())
        .texts(
            "userDirectory/ldapConfigurations", each -> each.userDirectory().ldapConfigurations())
        .texts("kerberos/domainControllers", each -> each.kerberos().domainControllers())
        .part("database", Environment::database)
        .part("oidc", Environment::oidc)
        .part("ems", Environment::ems)
        .part("smtp", Environment::smtp)
        .keys();
  }

  static List<Key> ofSites() {
    return new KeyList<>(Site.class)
        .text("name", Site::name)
        .text("publicAddress", Site::publicAddress)
        .keys();
  }

  static List<Key> ofLoadBalancers() {
    return new KeyList<>(LoadBalancer.class)
        .text("name", LoadBalancer::name)
        .text("host", LoadBalancer::host)
        .texts("callsFrom", LoadBalancer::callsFrom)
        .number("port", LoadBalancer::port)
        .choice("tls", LoadBalancer.Tls.values(), LoadBalancer::tls)
        .texts("members", LoadBalancer::members)
        .number("memberPort", LoadBalancer::memberPort)
        .flag("sessionAffinity", LoadBalancer::sessionAffinity)
        .flag("webSockets", LoadBalancer::webSockets)
        .number("idleTimeoutSeconds", LoadBalancer::idleTimeoutSeconds)
        .keys();
  }

  static List<Key> ofZones() {
    return new KeyList<>(Zone.class)
        .text("name", Zone::name)
        .texts("addresses", Zone::addresses)
        .keys();
  }

  static List<Key> ofFirewallRules() {
    return new KeyList<>(FirewallRule.class)
        .text("name", FirewallRule::name)
        .text("from", FirewallRule::from)
        .text("to", FirewallRule::to)
        .choice("protocol", FirewallRule.Protocol.values(), FirewallRule::protocol)
        .choice("action", FirewallRule.Action.values(), FirewallRule::action)
        .choice("direction", FirewallRule.Direction.values(), FirewallRule::direction)
        .text("at", FirewallRule::at)
        .keys();
  }
}
