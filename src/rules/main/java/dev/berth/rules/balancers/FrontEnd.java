package dev.berth.rules.balancers;

import dev.berth.diagnostic.Related;
import dev.berth.model.Connector;
import dev.berth.model.Environment;
import dev.berth.model.LoadBalancer;
import dev.berth.model.LoadBalancer.Tls;
import dev.berth.model.Server;
import dev.berth.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The one or two ports on which clients reach a server. */
record FrontEnd(Server server, List<Value<Integer>> ports) {
  /** The ports of the connectors that are on; empty if there are none, or not all are known. */
  static Optional<FrontEnd> of(Server server) {
    List<Value<Integer>> ports = new ArrayList<>();
    for (Connector each : List.of(server.httpConnector(), server.httpsConnector())) {
      if (each.enabled() && !each.port().isPresent()) {
        return Optional.empty();
      }
      if (each.enabled()) {
        ports.add(each.port());
      }
    }
    return ports.isEmpty()
        ? Optional.empty()
        : Optional.of(new FrontEnd(server, List.copyOf(ports)));
  }

  boolean listensOn(int port) {
    for (Value<Integer> each : ports) {
      if (each.is(port)) {
        return true;
      }
    }
    return false;
  }

  /** The port for what a balancer sends, encrypted or not; 0 if there is none, or no telling. */
  int portFor(LoadBalancer balancer) {
    Value<Tls> tls = balancer.tls();
    if (!tls.isPresent()) {
      return ports.size() == 1 ? ports.get(0).get() : 0;
    }
    boolean encrypted = tls.is(Tls.PASSTHROUGH) || tls.is(Tls.REENCRYPTED);
    Connector connector = encrypted ? server.httpsConnector() : server.httpConnector();
    return connector.enabled() ? connector.port().get() : 0;
  }

  /** Where its ports follow from. */
  List<Related> places() {
    List<Related> places = new ArrayList<>();
    for (Value<Integer> each : ports) {
      places.add(new Related(each.span(), server.label() + " listens on " + each));
    }
    return places;
  }

  /** {@code server "sf1" listens on 8080}, {@code … on 80 (the default in 14.6) and 8443}. */
  String shown(Environment environment) {
    StringBuilder text = new StringBuilder(server.label()).append(" listens on ");
    for (Value<Integer> each : ports) {
      text.append(each == ports.get(0) ? "" : " and ").append(each);
      text.append(environment.origin(each));
    }
    return text.toString();
  }
}
