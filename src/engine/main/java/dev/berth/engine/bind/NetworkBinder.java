package dev.berth.engine.bind;

import dev.berth.model.DeclaredRange;
import dev.berth.model.Endpoint;
import dev.berth.model.FirewallDefaults;
import dev.berth.model.FirewallRule;
import dev.berth.model.Host;
import dev.berth.model.LoadBalancer;
import dev.berth.model.OperatingSystem;
import dev.berth.model.Site;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.source.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds machines and what lies between them. */
final class NetworkBinder {
  private final Reading reading;
  private List<Zone> zones = List.of();
  private List<FirewallRule> firewall = List.of();
  private Value<FirewallDefaults> firewallDefaults;

  NetworkBinder(Reading reading) {
    this.reading = reading;
  }

  List<Site> sites(Items items) {
    List<Site> sites = new ArrayList<>();
    for (Items.Item item : items.numbered()) {
      sites.add(site(item));
    }
    return List.copyOf(sites);
  }

  private Site site(Items.Item item) {
    Fields fields = Fields.named(item.mapping(), reading, "name");
    Value<String> name = fields.required("name");
    Value<String> address = fields.text("publicAddress", TextForm.WEB_ADDRESS);
    fields.end();
    Value<Endpoint> endpoint =
        address.isPresent()
            ? Value.declared(new Endpoints(reading).web(address), address.span())
            : Value.absent(address.span());
    return new Site(item.number(), name, address, endpoint);
  }

  List<Host> hosts(Items items) {
    List<Host> hosts = new ArrayList<>();
    for (Items.Item item : items.numbered()) {
      hosts.add(host(item));
    }
    return List.copyOf(hosts);
  }

  private Host host(Items.Item item) {
    Fields fields = Fields.named(item.mapping(), reading, "name");
    Optional<Fields> ephemeral = fields.inner("ephemeralPorts");
    Value<Integer> last = ephemeral.isPresent() ? last(ephemeral.get()) : fields.absent();
    Host host =
        new Host(
            item.number(),
            fields.requiredHost("name"),
            fields.items("aliases").texts(TextForm.HOST),
            fields.choice("os", OperatingSystem.values()),
            fields.text("zone"),
            reservedPorts(fields.items("reservedPorts")),
            ephemeral.isPresent() ? range(ephemeral.get(), last) : fields.absent(),
            last);
    fields.end();
    return host;
  }

  private List<Host.ReservedPort> reservedPorts(Items items) {
    List<Host.ReservedPort> ports = new ArrayList<>();
    for (Mapping mapping : items.mappings()) {
      ports.add(reservedPort(mapping));
    }
    return List.copyOf(ports);
  }

  private Host.ReservedPort reservedPort(Mapping mapping) {
    Fields fields = Fields.named(mapping, reading);
    fields.require("port");
    Host.ReservedPort reserved = new Host.ReservedPort(fields.port("port"), fields.text("usedBy"));
    fields.end();
    return reserved;
  }

  private static Value<Integer> last(Fields range) {
    range.require("first");
    range.require("last");
    return range.port("last");
  }

  private static Value<DeclaredRange> range(Fields fields, Value<Integer> last) {
    Value<Integer> first = fields.port("first");
    fields.end();
    return first.isPresent() && last.isPresent()
        ? Value.declared(new DeclaredRange(first.get(), last.get()), first.span())
        : fields.absent();
  }

  List<LoadBalancer> balancers(Items items) {
    List<LoadBalancer> balancers = new ArrayList<>();
    for (Items.Item item : items.numbered()) {
      balancers.add(loadBalancer(item));
    }
    return List.copyOf(balancers);
  }

  private LoadBalancer loadBalancer(Items.Item item) {
    Fields fields = Fields.named(item.mapping(), reading, "name", "host");
    fields.require("port");
    LoadBalancer balancer =
        new LoadBalancer(
            item.number(),
            fields.text("name"),
            fields.requiredHost("host"),
            callers(fields),
            fields.port("port"),
            fields.choice("tls", LoadBalancer.Tls.values()),
            fields.items("members").texts(),
            fields.port("memberPort"),
            fields.bool("sessionAffinity"),
            fields.bool("webSockets"),
            fields.integer("idleTimeoutSeconds", 0, Integer.MAX_VALUE));
    fields.end();
    return balancer;
  }

  /** Of what cannot be read, nothing is concluded: it is not as if nothing were said. */
  private static List<Value<String>> callers(Fields fields) {
    List<Value<String>> callers = fields.items("callsFrom").atLeastOne().texts(TextForm.HOST);
    return callers.isEmpty() && fields.has("callsFrom") ? List.of(fields.absent()) : callers;
  }

  /** Reads what the declaration says of its network, if it says anything. */
  void readNetwork(Fields root) {
    int before = reading.surprises().size();
    Optional<Fields> found = root.inner("network");
    firewallDefaults = root.absent();
    if (found.isPresent()) {
      FirewallBinder binder = new FirewallBinder(reading);
      zones = binder.zones(found.get().items("zones"));
      firewall = binder.rules(found.get().items("firewall"));
      firewallDefaults = binder.defaults(found.get());
      found.get().end();
    }
    if (reading.surprises().size() > before) {
      firewallDefaults = Value.unreadable(root.owner());
    }
  }

  List<Zone> zones() {
    return zones;
  }

  List<FirewallRule> firewall() {
    return firewall;
  }

  Value<FirewallDefaults> firewallDefaults() {
    return firewallDefaults;
  }
}
