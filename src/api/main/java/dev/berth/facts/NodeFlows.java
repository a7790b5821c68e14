package dev.berth.facts;

import dev.berth.facts.FlowList.Aim;
import dev.berth.model.Certainty;
import dev.berth.model.Cluster;
import dev.berth.model.NodeManager;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Service;
import dev.berth.model.Value;
import dev.berth.network.Place;
import dev.berth.source.Located;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the servers and nodes of one site need of each other: the node managers and services of the
 * servers (P3, P4), the servers of them (P6 to P11), monitoring (P20), and Web Player and
 * Automation Services of the data function services (P9 to P11, K-0075611).
 */
final class NodeFlows {
  private final FlowList flows;
  private final List<NodeManager> nodes;
  private final Peers servers;
  private final StrangerZones strangers;

  /** By their deployment areas: services of different ones have nothing to do with each other. */
  private final Map<String, Peers> webServices = new HashMap<>();

  /** The flows of the node managers that join servers of one cluster. */
  NodeFlows(FlowList flows, Cluster cluster, List<NodeManager> nodes, StrangerZones strangers) {
    this.flows = flows;
    this.strangers = strangers;
    this.nodes = nodes;
    this.servers = flows.peers();
    for (Server server : cluster.servers()) {
      servers.add(server.host(), server);
    }
    for (NodeManager node : nodes) {
      for (Service service : node.services()) {
        if (service.isWebService()) {
          String area = service.deploymentArea().shown();
          webServices.putIfAbsent(area, flows.peers());
          webServices.get(area).add(node.host(), service);
        }
      }
    }
  }

  void add(Servers joined) {
    for (NodeManager node : nodes) {
      Optional<Server> server = joined.joinedBy(node);
      ofNodeManager(node, server);
      for (Service service : node.services()) {
        if (service.capability().isPresent()) {
          String area = service.deploymentArea().shown();
          ofService(node, service, webServices.getOrDefault(area, flows.peers()));
        }
      }
    }
  }

  /** Of the server that it joins, a node manager is known to need more than of the others. */
  private void ofNodeManager(NodeManager node, Optional<Server> joined) {
    Peers self = flows.peers();
    self.add(node.host(), node);
    if (joined.isPresent()) {
      ofRegistration(node, joined.get());
    }
    Located told = firstWritten(node, node.serverCommunicationPort(), node.server());
    for (Place each : servers.some()) {
      Server server = (Server) servers.on(each);
      boolean own = joined.isPresent() && joined.get() == server;
      Certainty certainty = own ? Certainty.CONFIRMED : Certainty.INFERRED;
      Aim aim =
          new Aim(server.host(), server.communicationPort(), Role.SERVER_COMMUNICATION, server);
      flows.add(self, aim, certainty, told);
    }
    if (joined.isPresent()) {
      ofTrust(node, joined.get());
    }
    Aim orders =
        new Aim(node.host(), node.communicationPort(), Role.NODE_MANAGER_COMMUNICATION, node);
    flows.add(servers, orders, Certainty.CONFIRMED, firstWritten(node, node.communicationPort()));
  }

  private void ofRegistration(NodeManager node, Server joined) {
    Peers self = flows.peers();
    self.add(node.host(), node);
    Aim registration =
        new Aim(joined.host(), joined.registrationPort(), Role.SERVER_REGISTRATION, joined);
    Located asked = firstWritten(node, node.serverRegistrationPort(), node.server());
    flows.add(self, registration, Certainty.CONFIRMED, asked);
  }

  /** The server that a node registers with registers with it. */
  private void ofTrust(NodeManager node, Server joined) {
    Peers self = flows.peers();
    self.add(joined.host(), joined);
    Aim trust = new Aim(node.host(), node.registrationPort(), Role.NODE_MANAGER_REGISTRATION, node);
    flows.add(self, trust, Certainty.CONFIRMED, firstWritten(node, node.registrationPort()));
  }

  private void ofService(NodeManager node, Service service, Peers users) {
    Role role = service.capability().get().portRole();
    Aim aim = new Aim(node.host(), service.port(), role, service);
    Located need = firstWritten(service, service.port());
    flows.add(servers, aim, Certainty.CONFIRMED, need);
    if (!service.isWebService()) {
      flows.add(users, aim, Certainty.CONFIRMED, need);
    }
    if (service.jmx().enabled()) {
      Aim jmx = new Aim(node.host(), service.jmx().port(), Role.SERVICE_JMX, service);
      strangers.add(Stranger.MONITORING, jmx, service.jmx());
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
