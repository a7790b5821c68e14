package dev.berth.model;

/** What a service can do, under the vendor's names. */
public enum Capability implements Keyed {
  WEB_PLAYER("Web Player", Role.WEB_SERVICE),
  AUTOMATION_SERVICES("Automation Services", Role.WEB_SERVICE),
  TERR("TERR", Role.TERR_SERVICE, Role.TERR_ENGINES),
  PYTHON("Python", Role.PYTHON_SERVICE, Role.PYTHON_ENGINES),
  R("R", Role.R_SERVICE, Role.R_ENGINES);

  private final String label;
  private final Role port;
  private final Role engines;

  Capability(String label, Role port) {
    this(label, port, null);
  }

  Capability(String label, Role port, Role engines) {
    this.label = label;
    this.port = port;
    this.engines = engines;
  }

  @Override
  public String key() {
    return name();
  }

  public String label() {
    return label;
  }

  /** The role of its service port. */
  public Role portRole() {
    return port;
  }

  /** Whether it runs data functions, in engines of its own. */
  public boolean hasEngines() {
    return engines != null;
  }

  /**
   * The role of its engine ports.
   *
   * @throws IllegalStateException if it has no engines
   */
  public Role engineRole() {
    if (engines == null) {
      throw new IllegalStateException(label + " has no engines");
    }
    return engines;
  }
}
