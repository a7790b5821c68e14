package dev.berth.model;

/** The operating systems that the vendor supports for servers and nodes. */
public enum OperatingSystem implements Keyed {
  LINUX("linux"),
  WINDOWS("windows");

  private final String key;

  OperatingSystem(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
