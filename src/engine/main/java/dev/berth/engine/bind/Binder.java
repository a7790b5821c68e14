package dev.berth.engine.bind;

import dev.berth.model.Catalogue;
import dev.berth.model.Clustering;
import dev.berth.model.Environment;
import dev.berth.model.Value;
import dev.berth.model.Version;
import dev.berth.source.Document;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import dev.berth.source.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * Binds a document to an environment, as strictly as the environment schema: what the schema would
 * refuse is a surprise here, and nothing else is. What is unexpected is left out, and the rest is
 * bound all the same.
 */
public final class Binder {
  private static final String VERSION = "spotfireVersion";

  private final Reading reading;
  private final Fields root;
  private final Optional<Version> instead;

  private Binder(Fields root, Reading reading, Optional<Version> instead) {
    this.root = root;
    this.reading = reading;
    this.instead = instead;
  }

  /** Binds with the catalogue's defaults for the declared version. */
  public static Bound bind(Document document, Catalogue catalogue) {
    return bind(document, catalogue, Optional.empty());
  }

  /** Likewise as if, in place of a version that can be read, another one were declared. */
  public static Bound bind(Document document, Catalogue catalogue, Optional<Version> instead) {
    Node node = document.root();
    if (!(node instanceof Mapping mapping)) {
      return new Bound(Optional.empty(), List.of(node));
    }
    Reading reading = new Reading(catalogue, version(mapping, catalogue, instead));
    Fields root = Fields.named(mapping, reading, "name", VERSION);
    Environment environment = new Binder(root, reading, instead).environment();
    root.end();
    return new Bound(Optional.of(environment), reading.surprises());
  }

  /** The catalogued version that stands for the declared one, or the newest one. */
  private static Version version(Mapping mapping, Catalogue catalogue, Optional<Version> instead) {
    Node node = mapping.get(VERSION).orElse(mapping);
    String declared = node instanceof Scalar scalar ? scalar.text() : "";
    Optional<String> exact = Scalars.version(node);
    Optional<Version> version =
        exact.isPresent() ? Version.parse(exact.get()) : Version.guess(declared);
    boolean other = exact.isPresent() && instead.isPresent();
    return version.isPresent()
        ? catalogue.nearest(other ? instead.get() : version.get())
        : catalogue.newest();
  }

  private Value<String> version() {
    Value<String> declared = root.text(VERSION, TextForm.VERSION);
    return declared.isPresent() && instead.isPresent()
        ? Value.declared(instead.get().toString(), declared.span())
        : declared;
  }

  private Environment environment() {
    root.require(VERSION);
    root.text("$schema", TextForm.ANY);
    Clustering clustering = ServerBinder.clustering(root);
    ServerBinder servers = new ServerBinder(reading, clustering);
    NodeBinder nodes = new NodeBinder(reading);
    OutsideBinder outside = new OutsideBinder(reading);
    DirectoryBinder directory = new DirectoryBinder(reading);
    NetworkBinder network = new NetworkBinder(reading);
    network.readNetwork(root);
    root.require("servers");
    return new Environment(
        root.owner(),
        version(),
        reading.version(),
        root.text("name"),
        root.choice("purpose", Environment.Purpose.values()),
        network.sites(root.items("sites")),
        root.items("resourcePools").texts(),
        root.items("deploymentAreas").texts(),
        network.hosts(root.items("hosts")),
        clustering,
        servers.servers(root.items("servers").atLeastOne()),
        nodes.nodes(root.items("nodeManagers")),
        outside.database(root),
        outside.sources(root.items("dataSources")),
        directory.authentication(root),
        directory.userDirectory(root),
        directory.ldapConfigurations(root.items("ldapConfigurations")),
        directory.kerberos(root),
        directory.oidc(root),
        outside.ems(root),
        outside.smtp(root),
        network.balancers(root.items("loadBalancers")),
        network.zones(),
        network.firewall(),
        network.firewallDefaults());
  }
}
