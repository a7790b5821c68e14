package dev.berth.model;

import java.util.Locale;
import java.util.Optional;

/** Reads the forms of database URLs, each as its driver does. */
final class JdbcUrlReader {
  private static final String THIN = "thin:";

  private final JdbcDriver driver;
  private Stretch host;
  private Stretch port;
  private Stretch instance;
  private Stretch database;

  private JdbcUrlReader(JdbcDriver driver, String url) {
    this.driver = driver;
    Stretch nothing = new Stretch(url, 0, 0);
    this.host = nothing;
    this.port = nothing;
    this.instance = nothing;
    this.database = nothing;
  }

  static Optional<JdbcUrl> read(JdbcDriver driver, String url) {
    JdbcUrlReader reader = new JdbcUrlReader(driver, url);
    return reader.reads(url)
        ? JdbcUrl.of(driver, reader.host, reader.port, reader.instance, reader.database)
        : Optional.empty();
  }

  /** What stands in the place of the port, if it is none. */
  static Optional<Stretch> wrongPort(JdbcDriver driver, String url) {
    JdbcUrlReader reader = new JdbcUrlReader(driver, url);
    boolean wrong =
        reader.reads(url)
            && JdbcUrl.isOneHost(reader.host.text())
            && !reader.port.isEmpty()
            && PortRange.parsePort(reader.port.text()).isEmpty();
    return wrong ? Optional.of(reader.port) : Optional.empty();
  }

  private boolean reads(String url) {
    Stretch rest = Stretch.of(url).without(driver.prefix().length());
    // A switch over a type of another file would load a class more.
    if (driver == JdbcDriver.POSTGRESQL) {
      return readAuthority(rest);
    }
    return driver == JdbcDriver.ORACLE ? readThin(rest) : readWithProperties(rest);
  }

  /** {@code //host[:port][/database]}, up to a question mark. */
  private boolean readAuthority(Stretch rest) {
    if (!rest.startsWith("//")) {
      return false;
    }
    Stretch authority = rest.without(2).upTo("/?");
    readDatabase(rest.behind(authority));
    return readEnd(readHost(authority, ":"));
  }

  /** Reads the database behind a slash, or the SID behind a colon, if there is one. */
  private void readDatabase(Stretch path) {
    if (path.startsWith("/") || path.startsWith(":")) {
      database = path.without(1).upTo("/:?");
    }
  }

  /**
   * Without two slashes, only a host with its port and what follows them is an address; all else is
   * a name that a directory or a file knows.
   */
  private boolean readThin(Stretch rest) {
    boolean thin = rest.text().toLowerCase(Locale.ROOT).startsWith(THIN);
    Stretch address = rest.behind(rest.upTo("@"));
    if (!thin || address.isEmpty()) {
      return false;
    }
    address = address.without(1);
    if (address.startsWith("//")) {
      return readAuthority(address);
    }
    Stretch behind = readHost(address, ":");
    if (!behind.startsWith(":")) {
      return false;
    }
    // A property behind a semicolon is none of this driver.
    port = behind.without(1).upTo(":/;");
    readDatabase(behind.behind(port));
    return !port.isEmpty();
  }

  /** {@code //[host][\instance][:port][;property=value…]}; a property counts more. */
  private boolean readWithProperties(Stretch rest) {
    if (!rest.startsWith("//")) {
      return false;
    }
    Stretch main = rest.without(2).upTo(";");
    Stretch behind = readInstance(readHost(main, "\\:"));
    boolean readable = readEnd(behind);
    ConnectionProperties properties = new ConnectionProperties(rest.behind(main));
    while (properties.next()) {
      readProperty(properties.name(), properties.value());
    }
    return readable;
  }

  private void readProperty(String name, Stretch value) {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "servername", "server" -> {
        host = value.upTo("\\");
        readInstance(value.behind(host));
      }
      case "portnumber", "port" -> port = value;
      case "instancename" -> instance = value;
      case "databasename", "database" -> database = ofOracle() ? database : value;
      case "sid", "servicename" -> database = ofOracle() ? value : database;
      default -> {
        // Other properties say neither where the database is nor what it is called.
      }
    }
  }

  private boolean ofOracle() {
    return driver.type() == DatabaseType.ORACLE;
  }

  /** Reads a host, with brackets around an IPv6 address, and hands back what follows. */
  private Stretch readHost(Stretch text, String ends) {
    if (!text.startsWith("[")) {
      host = text.upTo(ends).trimmed();
      return text.behind(text.upTo(ends));
    }
    Stretch inside = text.without(1).upTo("]");
    Stretch behind = text.behind(inside);
    if (behind.isEmpty()) {
      return text;
    }
    host = inside;
    return behind.without(1);
  }

  /** Reads an instance, if there is one, and hands back what follows. */
  private Stretch readInstance(Stretch text) {
    if (!text.startsWith("\\")) {
      return text;
    }
    instance = text.without(1).upTo(":").trimmed();
    return text.behind(text.upTo(":"));
  }

  /** Reads what may follow a host: nothing, or a colon and a port. */
  private boolean readEnd(Stretch text) {
    if (text.isEmpty()) {
      return true;
    }
    port = text.without(1).trimmed();
    return text.startsWith(":") && !port.isEmpty();
  }
}
