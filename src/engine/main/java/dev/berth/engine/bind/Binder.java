package dev.berth.engine.bind;

import dev.berth.model.Catalogue;
import dev.berth.model.Clustering;
import dev.berth.model.Environment;
import dev.berth.model.Version;
import dev.berth.source.Document;
import dev.berth.source.Mapping;
import dev.berth.source.Node;
import java.util.List;
import java.util.Optional;

/**
 * Binds a document to an environment, as strictly as the environment schema: what the schema would
 * refuse is a surprise here, and nothing else is. What is unexpected is left out, and the rest is
 * bound all the same.
 */
public final class Binder {
  private final Reading reading;
  private final Fields root;

  private Binder(Fields root, Reading reading) {
    this.root = root;
    this.reading = reading;
  }

  /** Binds with the catalogue's defaults for the declared version. */
  public static Bound bind(Document document, Catalogue catalogue) {
    Node node = document.root();
    if (!(node instanceof Mapping mapping)) {
      return new Bound(Optional.empty(), List.of(node));
    }
    Reading reading = new Reading(catalogue, version(mapping, catalogue));
    Fields root = Fields.named(mapping, reading, "name", "spotfireVersion");
    Environment environment = new Binder(root, reading).environment();
    root.end();
    return new Bound(Optional.of(environment), reading.surprises());
  }

  /** The catalogued version that stands for the declared one, or the newest one. */
  private static Version version(Mapping mapping, Catalogue catalogue) {
    Optional<Node> node = mapping.get("spotfireVersion");
    String declared = node.isPresent() ? Scalars.version(node.get()).orElse("") : "";
    Optional<Version> version = Version.parse(declared);
    return version.isPresent() ? catalogue.nearest(version.get()) : catalogue.newest();
  }

  private Environment environment() {
    root.require("spotfireVersion");
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
        root.text("spotfireVersion", TextForm.VERSION),
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
