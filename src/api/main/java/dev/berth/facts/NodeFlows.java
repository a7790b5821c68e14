package dev.berth.facts;

import dev.berth.facts.FlowList.Aim;
import dev.berth.facts.FlowList.Peer;
import dev.berth.model.Certainty;
import dev.berth.model.Cluster;
import dev.berth.model.NodeManager;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Value;
import dev.berth.network.Place;
import dev.berth.source.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the servers and nodes of one site need of each other: the node managers and services of the
 * servers (P3, P4), the servers of them (P6 to P11), monitoring (P20), and Web Player and
 * Automation Services of the data function services (P9 to P11, K-0075611).
 */
final class NodeFlows {
  private static final Place MONITORING = Place.anybody("monitoring");

  private final FlowList flows;
  private final List<NodeManager> nodes;
  private final List<Peer> servers = new ArrayList<>();

  /** By their deployment areas: services of different ones have nothing to do with each other. */
  private final Map<String, List<Peer>> webServices = new HashMap<>();

  /** The flows of the node managers that join servers of one cluster. */
  NodeFlows(FlowList flows, Cluster cluster, List<NodeManager> nodes) {
    this.flows = flows;
    this.nodes = nodes;
    for (Server server : cluster.servers()) {
      flows.addPeer(server.host(), server, servers);
    }
    for (NodeManager node : nodes) {
      for (Service service : node.services()) {
        if (service.isWebService()) {
          String area = service.deploymentArea().shown();
          webServices.putIfAbsent(area, new ArrayList<>());
          flows.addPeer(node.host(), service, webServices.get(area));
        }
      }
    }
  }

  void add(Servers joined) {
    List<Peer> callers = flows.representatives(servers);
    Map<String, List<Peer>> users = new HashMap<>();
    for (Map.Entry<String, List<Peer>> each : webServices.entrySet()) {
      users.put(each.getKey(), flows.representatives(each.getValue()));
    }
    for (NodeManager node : nodes) {
      Server server = joined.joinedBy(node).orElseThrow();
      ofNodeManager(node, server, callers);
      for (Service service : node.services()) {
        if (service.capability().isPresent()) {
          String area = service.deploymentArea().shown();
          ofService(node, service, callers, users.getOrDefault(area, List.of()));
        }
      }
    }
  }

  private void ofNodeManager(NodeManager node, Server joined, List<Peer> callers) {
    List<Peer> self = new ArrayList<>();
    flows.addPeer(node.host(), node, self);
    Aim registration =
        new Aim(joined.host(), joined.registrationPort(), Role.SERVER_REGISTRATION, joined);
    Located asked = firstWritten(node, node.serverRegistrationPort(), node.server());
    flows.add(self, registration, Certainty.CONFIRMED, asked);
    Located told = firstWritten(node, node.serverCommunicationPort(), node.server());
    for (Peer each : callers) {
      Server server = (Server) each.thing();
      Certainty certainty = server == joined ? Certainty.CONFIRMED : Certainty.INFERRED;
      Aim aim =
          new Aim(server.host(), server.communicationPort(), Role.SERVER_COMMUNICATION, server);
      flows.add(self, aim, certainty, told);
    }
    Aim trust = new Aim(node.host(), node.registrationPort(), Role.NODE_MANAGER_REGISTRATION, node);
    List<Peer> one = new ArrayList<>();
    flows.addPeer(joined.host(), joined, one);
    flows.add(one, trust, Certainty.CONFIRMED, firstWritten(node, node.registrationPort()));
    Aim orders =
        new Aim(node.host(), node.communicationPort(), Role.NODE_MANAGER_COMMUNICATION, node);
    flows.add(callers, orders, Certainty.CONFIRMED, firstWritten(node, node.communicationPort()));
  }

  private void ofService(NodeManager node, Service service, List<Peer> callers, List<Peer> users) {
    Role role = service.capability().get().portRole();
    Aim aim = new Aim(node.host(), service.port(), role, service);
    Located need = firstWritten(service, service.port());
    flows.add(callers, aim, Certainty.CONFIRMED, need);
    if (!service.isWebService()) {
      flows.add(users, aim, Certainty.CONFIRMED, need);
    }
    if (service.jmx().enabled()) {
      Aim jmx = new Aim(node.host(), service.jmx().port(), Role.SERVICE_JMX, service);
      flows.add(MONITORING, "monitoring", jmx, Certainty.CONFIRMED, service.jmx());
    }
  }

  private static Located firstWritten(Located owner, Value<?>... values) {
    for (Value<?> each : values) {
      if (each.isWritten()) {
        return each;
      }
    }
    return owner;
  }
}
