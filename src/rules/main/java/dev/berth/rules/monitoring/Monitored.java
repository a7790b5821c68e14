package dev.berth.rules.monitoring;

import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.model.Declared;
import dev.berth.model.Environment;
import dev.berth.model.Jmx;
import dev.berth.model.Role;
import dev.berth.model.Server;
import dev.berth.model.Service;
import java.util.ArrayList;
import java.util.List;

/** A server or a service that answers JMX clients. */
record Monitored(Declared owner, Jmx jmx) {
  /** All that listen on a JMX port of an environment. */
  static List<Monitored> in(Environment environment, Facts facts) {
    List<Monitored> all = new ArrayList<>();
    for (PortClaim each : facts.claims(environment)) {
      if (each.role() == Role.SERVER_JMX || each.role() == Role.SERVICE_JMX) {
        all.add(by(each));
      }
    }
    return all;
  }

  private static Monitored by(PortClaim listener) {
    return listener.owner() instanceof Server server
        ? new Monitored(server, server.jmx())
        : new Monitored(listener.owner(), ((Service) listener.owner()).jmx());
  }
}
