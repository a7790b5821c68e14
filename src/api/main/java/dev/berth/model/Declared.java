package dev.berth.model;

import dev.berth.source.Located;

/**
 * A thing that an environment declares and that rules are asked about. Its span is the place that
 * names it.
 */
public sealed interface Declared extends Located
    permits Environment,
        Site,
        Host,
        Cluster,
        Server,
        NodeManager,
        Service,
        Database,
        DataSource,
        LdapConfiguration,
        LdapServer,
        Ems,
        Smtp,
        Oidc,
        LoadBalancer,
        Zone,
        FirewallRule {

  /** How messages call it: {@code server "sf1"}, {@code TERR service on node "nm1"}. */
  String label();
}
