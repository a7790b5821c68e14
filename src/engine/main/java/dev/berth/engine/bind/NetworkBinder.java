package dev.berth.engine.bind;

import dev.berth.model.DeclaredRange;
import dev.berth.model.FirewallRule;
import dev.berth.model.Host;
import dev.berth.model.LoadBalancer;
import dev.berth.model.OperatingSystem;
import dev.berth.model.Site;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.source.Mapping;
import java.util.Optional;

/** Binds machines and what lies between them. */
final class NetworkBinder {
  private final Reading reading;

  NetworkBinder(Reading reading) {
    this.reading = reading;
  }

  Site site(Mapping mapping) {
    Fields fields = Fields.named(mapping, reading, "name");
    Site site = new Site(fields.required("name"), fields.value("publicAddress", Addresses::web));
    fields.end();
    return site;
  }

  Host host(Mapping mapping) {
    Fields fields = Fields.named(mapping, reading, "name");
    Host host =
        new Host(
            fields.requiredHost("name"),
            fields.items("aliases").readable(Scalars::host),
            fields.choice("os", OperatingSystem.values(), Choices::lower),
            fields.text("zone"),
            fields.items("reservedPorts").each(this::reservedPort),
            range(fields));
    fields.end();
    return host;
  }

  private Host.ReservedPort reservedPort(Mapping mapping) {
    Fields fields = Fields.named(mapping, reading);
    fields.require("port");
    Host.ReservedPort reserved = new Host.ReservedPort(fields.port("port"), fields.text("usedBy"));
    fields.end();
    return reserved;
  }

  private static Value<DeclaredRange> range(Fields host) {
    Optional<Fields> found = host.inner("ephemeralPorts");
    if (found.isEmpty()) {
      return Value.absent(host.owner());
    }
    Fields fields = found.get();
    fields.require("first");
    fields.require("last");
    Value<Integer> first = fields.port("first");
    Value<Integer> last = fields.port("last");
    fields.end();
    return first.isPresent() && last.isPresent()
        ? Value.declared(new DeclaredRange(first.get(), last.get()), first.span())
        : Value.absent(fields.owner());
  }

  LoadBalancer loadBalancer(Mapping mapping) {
    Fields fields = Fields.named(mapping, reading, "name", "host");
    fields.require("port");
    LoadBalancer balancer =
        new LoadBalancer(
            fields.text("name"),
            fields.requiredHost("host"),
            fields.port("port"),
            fields.choice("tls", LoadBalancer.Tls.values(), Choices::lower),
            fields.items("members").texts(),
            fields.port("memberPort"),
            fields.bool("sessionAffinity"),
            fields.bool("webSockets"),
            fields.integer("idleTimeoutSeconds", 0, Integer.MAX_VALUE));
    fields.end();
    return balancer;
  }

  Zone zone(Mapping mapping) {
    Fields fields = Fields.named(mapping, reading, "name");
    Zone zone = new Zone(fields.required("name"), fields.items("addresses").texts());
    fields.end();
    return zone;
  }

  FirewallRule firewallRule(Mapping mapping) {
    Fields fields = Fields.named(mapping, reading, "name");
    FirewallRule rule =
        new FirewallRule(
            fields.owner(),
            fields.text("name"),
            fields.required("from"),
            fields.required("to"),
            fields.items("ports").readable(Scalars::ports),
            fields.choice("protocol", FirewallRule.Protocol.values(), Choices::lower),
            fields.choice("action", FirewallRule.Action.values(), Choices::lower));
    fields.end();
    return rule;
  }
}
