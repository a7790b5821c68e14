package dev.berth.facts;

import dev.berth.facts.BlindFlow.Lack;
import dev.berth.model.Cluster;
import dev.berth.model.Environment;
import dev.berth.model.NodeManager;
import dev.berth.model.Server;
import dev.berth.model.Value;
import dev.berth.network.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which nodes are of which site: of that of the server that they join, or of the only one,
 * whichever of its servers that is.
 */
final class NodeSites {
  private final Places places;
  private final Map<Cluster, List<NodeManager>> nodes = new IdentityHashMap<>();
  private final List<BlindFlow> unknown = new ArrayList<>();

  NodeSites(Environment environment, List<Cluster> clusters, Servers servers, Places places) {
    this.places = places;
    Map<Server, Cluster> byServer = new IdentityHashMap<>();
    for (Cluster cluster : clusters) {
      nodes.put(cluster, new ArrayList<>());
      for (Server server : cluster.servers()) {
        byServer.put(server, cluster);
      }
    }
    for (NodeManager node : environment.nodeManagers()) {
      Optional<Server> joined = servers.joinedBy(node);
      if (joined.isPresent() && byServer.containsKey(joined.get())) {
        nodes.get(byServer.get(joined.get())).add(node);
      } else if (joined.isEmpty()) {
        addLost(node, clusters);
      }
    }
  }

  /** Adds one of which it is not known which server it joins. */
  private void addLost(NodeManager node, List<Cluster> clusters) {
    boolean only = clusters.size() == 1 && !node.server().isWritten();
    if (only) {
      nodes.get(clusters.get(0)).add(node);
    }
    List<Place> servers = new ArrayList<>();
    for (Cluster cluster : clusters) {
      for (Server server : cluster.servers()) {
        servers.addAll(place(server.host()));
      }
    }
    Lack lack = only ? Lack.SERVER : Lack.SITE;
    List<Place> own = place(node.host());
    if (!own.isEmpty() && !servers.isEmpty()) {
      unknown.add(new BlindFlow(node, lack, node, own, servers));
    }
  }

  private List<Place> place(Value<String> host) {
    Optional<Place> place = places.of(host);
    return place.isPresent() ? List.of(place.get()) : List.of();
  }

  /** The nodes of a site, in the order of the file. */
  List<NodeManager> of(Cluster cluster) {
    return nodes.get(cluster);
  }

  /** What nodes need of a server of which it is not known which it is. */
  List<BlindFlow> unknown() {
    return unknown;
  }
}
