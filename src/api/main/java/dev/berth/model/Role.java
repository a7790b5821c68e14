package dev.berth.model;

/**
 * What a port is for: one constant for each row of the port catalogue, whose {@code role} is the
 * constant's {@link #key()}.
 */
public enum Role {
  PUBLIC_HTTP("HTTP connector"),
  PUBLIC_HTTPS("HTTPS connector"),
  SERVER_REGISTRATION("back-end registration port"),
  SERVER_COMMUNICATION("back-end communication port"),
  INFORMATION_SERVICES("Information Services port"),
  NODE_MANAGER_REGISTRATION("registration port"),
  NODE_MANAGER_COMMUNICATION("communication port"),
  WEB_SERVICE("service port"),
  TERR_SERVICE("service port"),
  PYTHON_SERVICE("service port"),
  R_SERVICE("service port"),
  TERR_ENGINES("engine ports"),
  PYTHON_ENGINES("engine ports"),
  R_ENGINES("engine ports"),
  CLUSTERING("clustering ports"),
  CLUSTERING_SECOND("second clustering port"),
  CLUSTERING_THIRD("third clustering port"),
  CLUSTERING_FOURTH("fourth clustering port"),
  SERVER_JMX("JMX port"),
  SERVICE_JMX("JMX port"),
  AGENT_CHECK("HAProxy agent-check port"),
  WORKER_HOST("worker host port"),
  DATABASE("database port"),
  LDAP("LDAP port"),
  GLOBAL_CATALOG("Global Catalog port"),
  EMS("EMS port"),
  KERBEROS("Kerberos port"),
  SMB("SMB port"),
  OIDC("OpenID Connect port"),
  DATA_SOURCE("data source port"),
  COMMUNITY("Spotfire Community port"),
  SMTP("SMTP port"),
  SERVER_MAIL("server mail port"),
  DATA_CONNECTOR("data connector port"),
  LOG_FORWARDING("log forwarding port"),
  STATISTICS_SERVICES("Statistics Services port"),
  /** A balancer's front end: declared only, in no catalogue. */
  LOAD_BALANCER("front-end port"),
  /** A port that an administrator reserved for other software: declared only, in no catalogue. */
  RESERVED("reserved port");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /** How messages call the port, without its owner. */
  public String label() {
    return label;
  }

  /** The role's name in the catalogue: {@code server-communication}. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
