package dev.berth.facts;

import dev.berth.facts.FlowList.Aim;
import dev.berth.model.Catalogue;
import dev.berth.model.Certainty;
import dev.berth.model.Cluster;
import dev.berth.model.Environment;
import dev.berth.model.LoadBalancer;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Value;
import java.util.List;
import java.util.Optional;

/**
 * What servers need to be reached by: clients, directly or through balancers (P1, P2, P21), the
 * other servers of their cluster (P15 to P18, P4), and monitoring (P19).
 */
final class ServerFlows {
  private final FlowList flows;
  private final Environment environment;
  private final Servers servers;
  private final StrangerZones strangers;

  private final Entrances entrances;

  ServerFlows(FlowList flows, Environment environment, Servers servers, StrangerZones strangers) {
    this.flows = flows;
    this.environment = environment;
    this.servers = servers;
    this.strangers = strangers;
    this.entrances = new Entrances(environment, flows.places());
  }

  void ofFrontEnds() {
    for (LoadBalancer balancer : environment.loadBalancers()) {
      Aim aim = new Aim(balancer.host(), balancer.port(), Role.LOAD_BALANCER, balancer);
      if (entrances.isEntered(balancer)) {
        strangers.add(Stranger.CLIENTS, aim, balancer.port());
      } else {
        strangers.addPerhaps(Stranger.CLIENTS, aim, balancer.port());
      }
      for (Value<String> member : balancer.members()) {
        ofMember(balancer, member);
      }
    }
    for (Server server : environment.servers()) {
      Optional<Aim> entrance = entrances.by(server);
      if (entrance.isPresent()) {
        Value<Integer> port = entrance.get().port();
        strangers.add(Stranger.CLIENTS, entrance.get(), port.isWritten() ? port : server);
      }
      ofMonitoring(server);
    }
  }

  /** The sites and servers to which nobody is known to come. */
  List<BlindFlow> entrances() {
    return entrances.unknown();
  }

  private void ofMonitoring(Server server) {
    if (server.jmx().enabled()) {
      Aim aim = new Aim(server.host(), server.jmx().port(), Role.SERVER_JMX, server);
      strangers.add(Stranger.MONITORING, aim, server.jmx());
    }
  }

  private void ofMember(LoadBalancer balancer, Value<String> member) {
    Optional<Server> server = servers.named(member.get());
    if (server.isEmpty()) {
      return;
    }
    entrances.pool(server.get());
    Peers self = flows.peers();
    for (Value<String> caller : balancer.callers()) {
      self.add(caller, balancer);
    }
    Optional<Aim> frontEnd = Entrances.frontEnd(server.get(), balancer.memberPort().toOptional());
    if (frontEnd.isPresent()) {
      flows.add(self, frontEnd.get(), Certainty.CONFIRMED, member);
    }
    if (server.get().agentCheck().enabled()) {
      Aim check =
          new Aim(
              server.get().host(),
              server.get().agentCheck().port(),
              Role.AGENT_CHECK,
              server.get());
      flows.add(self, check, Certainty.CONFIRMED, member);
    }
  }

  void ofCluster(Cluster cluster, Catalogue catalogue) {
    Peers peers = flows.peers();
    for (Server server : cluster.servers()) {
      peers.add(server.host(), server);
    }
    for (Server server : cluster.servers()) {
      Optional<PortRange> span = ClusteringPorts.span(server, environment.version(), catalogue);
      Aim aim = new Aim(server.host(), server.clusteringPort(), Role.CLUSTERING, server);
      Aim backEnd =
          new Aim(server.host(), server.communicationPort(), Role.SERVER_COMMUNICATION, server);
      if (span.isPresent()) {
        flows.add(peers, aim, span.get(), Certainty.CONFIRMED, server);
      }
      flows.add(peers, backEnd, Certainty.INFERRED, server);
    }
  }
}
