package dev.berth.engine.pack;

import dev.berth.source.Span;
import java.util.List;

/** That a value is the name of something that the environment declares. */
record Refers(Span span, List<Named> to) implements Demand {
  Refers {
    to = List.copyOf(to);
  }

  /** What has names, and how {@link dev.berth.facts.DeclaredName} calls it. */
  enum Named {
    SITE("site", "site"),
    HOST("host", "host"),
    SERVER("server", "server"),
    NODE_MANAGER("nodeManager", "node"),
    LOAD_BALANCER("loadBalancer", "load balancer"),
    RESOURCE_POOL("resourcePool", "resource pool"),
    DEPLOYMENT_AREA("deploymentArea", "deployment area"),
    DATA_SOURCE("dataSource", "data source"),
    LDAP_CONFIGURATION("ldapConfiguration", "LDAP configuration"),
    ZONE("zone", "zone");

    private final String word;
    private final String kind;

    Named(String word, String kind) {
      this.word = word;
      this.kind = kind;
    }

    String word() {
      return word;
    }

    String kind() {
      return kind;
    }
  }
}
