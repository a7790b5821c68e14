package dev.berth.engine.diff;

import dev.berth.model.Authentication;
import dev.berth.model.Clustering;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Endpoint;
import dev.berth.model.Environment;
import dev.berth.model.FirewallDefaults;
import dev.berth.model.FirewallRule;
import dev.berth.model.FirewallRule.Action;
import dev.berth.model.FirewallRule.Protocol;
import dev.berth.model.Kerberos;
import dev.berth.model.LoadBalancer;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Site;
import dev.berth.model.UserDirectory;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;

/** What is said of an environment as a whole, and of the network that it lies in. */
record NetworkTraits(Setting setting) {
  private static final DeclaredRange ALL_PORTS =
      new DeclaredRange(PortRange.LOWEST, PortRange.HIGHEST);

  List<Trait> of(Environment environment) {
    Span span = environment.span();
    TraitList traits = new TraitList(setting);
    Value<FirewallDefaults> rest = environment.firewallDefaults();
    if (rest.isPresent()) {
      traits.word("inbound", "inbound default of the firewall", rest.get().inbound());
      String usual = Action.ALLOW.key();
      String words = "outbound default of the firewall";
      traits.word("outbound", words, rest.get().outbound(), usual);
    }
    return traits
        .word("spotfireVersion", "Spotfire version", environment.spotfireVersion())
        .name("name", environment.name())
        .word("purpose", "purpose", environment.purpose())
        .texts("resourcePools", "resource pools", environment.resourcePools(), span)
        .texts("deploymentAreas", "deployment areas", environment.deploymentAreas(), span)
        .traits();
  }

  List<Trait> of(Site site) {
    TraitList traits = new TraitList(setting).name("name", site.name());
    Value<String> address = site.publicAddress();
    return traits
        .one(
            "publicAddress",
            "public address",
            address,
            text -> new Texts.Quoted(text, meaning(text, site), address.span()))
        .traits();
  }

  private static String meaning(String address, Site site) {
    Value<Endpoint> endpoint = site.endpoint();
    return endpoint.isPresent() ? Addresses.withPort(address, endpoint.get().port()) : address;
  }

  List<Trait> of(Clustering clustering) {
    Span span = clustering.span();
    Value<Integer> port =
        clustering.port().isWritten()
            ? clustering.port()
            : setting.defaultPort(Role.CLUSTERING, span);
    return new TraitList(setting)
        .port("port", "clustering port", port)
        .further("furtherPorts", "further clustering ports", clustering.furtherPorts(), port)
        .flag("secureTransport", "secure transport", clustering.secureTransport())
        .traits();
  }

  List<Trait> of(Authentication authentication) {
    String usual = Authentication.Method.DATABASE.key();
    return new TraitList(setting)
        .word("method", "method", authentication.method(), usual)
        .references(
            "ldapConfigurations",
            "LDAP configurations",
            authentication.ldapConfigurations(),
            Kind.LDAP_CONFIGURATION)
        .traits();
  }

  List<Trait> of(UserDirectory directory) {
    String usual = UserDirectory.Mode.DATABASE.key();
    return new TraitList(setting)
        .word("mode", "mode", directory.mode(), usual)
        .references(
            "ldapConfigurations",
            "LDAP configurations",
            directory.ldapConfigurations(),
            Kind.LDAP_CONFIGURATION)
        .traits();
  }

  List<Trait> of(Kerberos kerberos) {
    return new TraitList(setting)
        .hosts(
            "domainControllers",
            "domain controllers",
            kerberos.domainControllers(),
            kerberos.span())
        .traits();
  }

  List<Trait> of(LoadBalancer balancer) {
    return new TraitList(setting)
        .name("name", balancer.name())
        .host("host", "host", balancer.host())
        .hosts("callsFrom", "machines it calls from", balancer.callsFrom(), balancer.span())
        .port("port", "front-end port", balancer.port())
        .word("tls", "TLS", balancer.tls())
        .references("members", "members", balancer.members(), Kind.SERVER)
        .port("memberPort", "port of its members", balancer.memberPort())
        .flag("sessionAffinity", "session affinity", balancer.sessionAffinity())
        .flag("webSockets", "WebSocket connections", balancer.webSockets())
        .word("idleTimeoutSeconds", "idle timeout in seconds", balancer.idleTimeoutSeconds())
        .traits();
  }

  List<Trait> of(Zone zone) {
    return new TraitList(setting)
        .name("name", zone.name())
        .texts("addresses", "addresses", zone.addresses(), zone.span())
        .traits();
  }

  List<Trait> of(FirewallRule rule) {
    TraitList traits =
        new TraitList(setting)
            .name("name", rule.name())
            .end("from", "source", rule.from())
            .end("to", "destination", rule.to());
    ports(rule, traits);
    return traits
        .word("protocol", "protocol", rule.protocol(), Protocol.TCP.key())
        .word("action", "action", rule.action(), Action.ALLOW.key())
        .word("direction", "direction", rule.direction())
        .host("at", "machine", rule.at())
        .traits();
  }

  private static void ports(FirewallRule rule, TraitList traits) {
    List<DeclaredRange> ports = new ArrayList<>();
    for (Value<DeclaredRange> each : rule.ports()) {
      if (each.isPresent()) {
        ports.add(each.get());
      }
    }
    Action action = rule.action().orElse(Action.ALLOW);
    boolean all = rule.ports().isEmpty();
    traits.add(
        "ports",
        "",
        PortSet.of(all ? List.of(ALL_PORTS) : ports, action),
        all ? Origin.DOCUMENTED : Origin.DECLARED,
        all ? rule.span() : rule.ports().get(0).span());
  }
}
