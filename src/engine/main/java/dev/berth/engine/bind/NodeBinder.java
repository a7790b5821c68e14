package dev.berth.engine.bind;

import dev.berth.model.Capability;
import dev.berth.model.NodeManager;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Service;
import dev.berth.model.Value;
import dev.berth.source.Mapping;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds node managers and their services. */
final class NodeBinder {
  private final Reading reading;

  NodeBinder(Reading reading) {
    this.reading = reading;
  }

  List<NodeManager> nodes(Items items) {
    List<NodeManager> nodes = new ArrayList<>();
    for (Items.Item item : items.numbered()) {
      nodes.add(node(item));
    }
    return List.copyOf(nodes);
  }

  private NodeManager node(Items.Item item) {
    Fields fields = Fields.named(item.mapping(), reading, "name", "host");
    Value<String> name = fields.text("name");
    Value<String> host = fields.requiredHost("host");
    String called = NodeManager.label(item.number(), name, host);
    NodeManager node =
        new NodeManager(
            item.number(),
            name,
            host,
            fields.text("site"),
            fields.items("addresses").atLeastOne().texts(TextForm.HOST),
            fields.text("server"),
            fields.port("serverRegistrationPort", Role.SERVER_REGISTRATION),
            fields.port("serverCommunicationPort", Role.SERVER_COMMUNICATION),
            fields.port("registrationPort", Role.NODE_MANAGER_REGISTRATION),
            fields.port("communicationPort", Role.NODE_MANAGER_COMMUNICATION),
            services(fields, called));
    fields.end();
    return node;
  }

  /** Of a service without a capability nothing can be said. */
  private List<Service> services(Fields node, String called) {
    List<Service> services = new ArrayList<>();
    for (Mapping mapping : node.items("services").mappings()) {
      Service service = service(mapping, called);
      if (service.capability().isPresent()) {
        services.add(service);
      }
    }
    return List.copyOf(services);
  }

  private Service service(Mapping mapping, String node) {
    Fields fields = Fields.named(mapping, reading, "capability");
    fields.require("capability");
    Value<Capability> capability = fields.choice("capability", Capability.values());
    Service service =
        new Service(
            node,
            capability,
            port(fields, capability),
            fields.integer("instances", 0, Integer.MAX_VALUE),
            fields.text("resourcePool"),
            fields.text("deploymentArea"),
            enginePorts(fields, capability),
            ServerBinder.jmx(fields, Role.SERVICE_JMX));
    fields.end();
    return service;
  }

  private static Value<Integer> port(Fields fields, Value<Capability> capability) {
    return capability.isPresent()
        ? fields.port("port", capability.get().portRole())
        : fields.port("port");
  }

  private static Service.EnginePorts enginePorts(Fields service, Value<Capability> capability) {
    Optional<Fields> found = service.inner("enginePorts");
    if (found.isPresent()) {
      Service.EnginePorts ports = declared(found.get(), capability);
      found.get().end();
      return ports;
    }
    Span owner = service.owner();
    boolean unreadable = service.has("enginePorts");
    return unreadable || !hasEngines(capability)
        ? new Service.EnginePorts(owner, service.absent(), service.absent())
        : new Service.EnginePorts(
            owner,
            service.reading().defaultPort(capability.get().engineRole(), "", owner),
            service.reading().defaultPortCount(capability.get().engineRole(), owner));
  }

  private static Service.EnginePorts declared(Fields fields, Value<Capability> capability) {
    Value<Integer> min = fields.port("min");
    Value<Integer> range = fields.integer("range", 1, PortRange.HIGHEST);
    if (hasEngines(capability) && !fields.has("min")) {
      min = fields.reading().defaultPort(capability.get().engineRole(), "", fields.owner());
    }
    if (hasEngines(capability) && !fields.has("range")) {
      range = fields.reading().defaultPortCount(capability.get().engineRole(), fields.owner());
    }
    return new Service.EnginePorts(fields.owner(), min, range);
  }

  private static boolean hasEngines(Value<Capability> capability) {
    return capability.isPresent() && capability.get().hasEngines();
  }
}
