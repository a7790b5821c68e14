package dev.berth.engine.diff;

import java.util.Locale;

/** The kinds of things that declarations are compared by, in the order of a comparison. */
public enum Kind {
  ENVIRONMENT("General"),
  SITE("Sites"),
  HOST("Hosts"),
  CLUSTERING("Clustering"),
  SERVER("Servers"),
  NODE_MANAGER("Node managers"),
  SERVICE("Services"),
  DATABASE("Spotfire database"),
  DATA_SOURCE("Data sources"),
  AUTHENTICATION("Authentication"),
  USER_DIRECTORY("User directory"),
  LDAP_CONFIGURATION("LDAP configurations"),
  KERBEROS("Kerberos"),
  OIDC("OpenID Connect"),
  EMS("EMS"),
  SMTP("Mail"),
  LOAD_BALANCER("Load balancers"),
  ZONE("Network zones"),
  FIREWALL_RULE("Firewall");

  private final String title;

  Kind(String title) {
    this.title = title;
  }

  /** What stands over the changes of this kind. */
  public String title() {
    return title;
  }

  /** The word for programs: {@code node-manager}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
