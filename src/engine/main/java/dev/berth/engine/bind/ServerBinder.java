package dev.berth.engine.bind;

import dev.berth.model.AgentCheck;
import dev.berth.model.Clustering;
import dev.berth.model.Connector;
import dev.berth.model.Jmx;
import dev.berth.model.Keyed;
import dev.berth.model.Role;
import dev.berth.model.Secret;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.source.Node;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds servers and how they cluster. */
final class ServerBinder {
  /** Beside the first clustering port; the schema states it too. */
  private static final int MOST_FURTHER_PORTS = 3;

  private enum KeystoreType implements Keyed {
    PKCS12,
    JKS;

    @Override
    public String key() {
      return name();
    }
  }

  private final Reading reading;
  private final Clustering clustering;

  ServerBinder(Reading reading, Clustering clustering) {
    this.reading = reading;
    this.clustering = clustering;
  }

  static Clustering clustering(Fields root) {
    Optional<Fields> found = root.inner("clustering");
    if (found.isEmpty()) {
      Span owner = root.owner();
      return new Clustering(owner, Value.absent(owner), List.of(), Value.absent(owner));
    }
    Fields fields = found.get();
    Clustering clustering =
        new Clustering(
            fields.owner(),
            fields.port("port"),
            fields.items("furtherPorts").atMost(MOST_FURTHER_PORTS).ports(),
            fields.bool("secureTransport"));
    fields.end();
    return clustering;
  }

  List<Server> servers(Items items) {
    List<Server> servers = new ArrayList<>();
    for (Items.Item item : items.numbered()) {
      servers.add(server(item));
    }
    return List.copyOf(servers);
  }

  private Server server(Items.Item item) {
    Fields fields = Fields.named(item.mapping(), reading, "name", "host");
    Server server =
        new Server(
            item.number(),
            fields.text("name"),
            fields.requiredHost("host"),
            fields.text("site"),
            fields.items("addresses").atLeastOne().texts(TextForm.HOST),
            connector(fields, "httpConnector", Role.PUBLIC_HTTP),
            connector(fields, "httpsConnector", Role.PUBLIC_HTTPS),
            fields.port("registrationPort", Role.SERVER_REGISTRATION),
            fields.port("communicationPort", Role.SERVER_COMMUNICATION),
            clusteringPort(fields),
            fields.port("informationServicesPort", Role.INFORMATION_SERVICES),
            jmx(fields, Role.SERVER_JMX),
            agentCheck(fields));
    fields.end();
    return server;
  }

  private Value<Integer> clusteringPort(Fields fields) {
    if (!fields.has("clusteringPort") && clustering.port().isDeclared()) {
      return clustering.port();
    }
    return fields.port("clusteringPort", Role.CLUSTERING);
  }

  /** A connector is an object, or a boolean that switches it; only HTTP is on by itself. */
  private Connector connector(Fields fields, String key, Role role) {
    Optional<Node> node = fields.node(key);
    Span owner = fields.owner();
    if (node.isEmpty()) {
      return plain(role == Role.PUBLIC_HTTP, role, owner);
    }
    Optional<Boolean> on = Scalars.bool(node.get());
    if (on.isPresent()) {
      return plain(on.get(), role, node.get().span());
    }
    Optional<Fields> inner = fields.inner(key);
    return inner.isPresent() ? configured(inner.get(), role) : unknown(node.get().span());
  }

  private Connector configured(Fields fields, Role role) {
    Value<Integer> port = fields.port("port", role);
    Optional<Fields> keystore = fields.inner("keystore");
    fields.end();
    if (keystore.isEmpty()) {
      return withoutKeystore(fields.owner(), true, port);
    }
    Value<String> file = keystore.get().text("file");
    Value<Secret> password = keystore.get().secret("password");
    Value<KeystoreType> type = keystore.get().choice("type", KeystoreType.values());
    keystore.get().end();
    Value<String> typeName =
        type.isPresent() ? Value.declared(type.get().name(), type.span()) : fields.absent();
    return new Connector(fields.owner(), true, port, file, typeName, password);
  }

  private Connector plain(boolean enabled, Role role, Span owner) {
    Value<Integer> port =
        enabled ? reading.defaultPort(role, "", owner) : Value.<Integer>absent(owner);
    return withoutKeystore(owner, enabled, port);
  }

  private static Connector withoutKeystore(Span owner, boolean enabled, Value<Integer> port) {
    return new Connector(
        owner, enabled, port, Value.absent(owner), Value.absent(owner), Value.absent(owner));
  }

  /** A connector that could not be read counts as on, with nothing known about it. */
  private static Connector unknown(Span span) {
    return withoutKeystore(span, true, Value.absent(span));
  }

  static Jmx jmx(Fields owner, Role role) {
    Optional<Fields> found = owner.inner("jmx");
    if (found.isEmpty()) {
      return new Jmx(owner.owner(), owner.absent(), owner.absent(), owner.absent(), owner.absent());
    }
    Fields fields = found.get();
    Jmx jmx =
        new Jmx(
            fields.owner(),
            fields.bool("enabled"),
            fields.port("port", role),
            fields.bool("tls"),
            fields.bool("authentication"));
    fields.end();
    return jmx;
  }

  private static AgentCheck agentCheck(Fields owner) {
    Optional<Fields> found = owner.inner("haproxyAgentCheck");
    if (found.isEmpty()) {
      return new AgentCheck(owner.owner(), false, owner.absent());
    }
    Fields fields = found.get();
    boolean enabled = fields.bool("enabled").orElse(false);
    AgentCheck check =
        new AgentCheck(fields.owner(), enabled, fields.port("port", Role.AGENT_CHECK));
    fields.end();
    return check;
  }
}
