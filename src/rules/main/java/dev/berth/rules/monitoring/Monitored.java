package dev.berth.rules.monitoring;

import dev.berth.facts.PortClaim;
import dev.berth.model.Declared;
import dev.berth.model.Jmx;
import dev.berth.model.Server;
import dev.berth.model.Service;

/** A server or a service that answers JMX clients. */
record Monitored(Declared owner, Jmx jmx) {
  /** Who listens on a JMX port. */
  static Monitored by(PortClaim listener) {
    return listener.owner() instanceof Server server
        ? new Monitored(server, server.jmx())
        : new Monitored(listener.owner(), ((Service) listener.owner()).jmx());
  }
}
