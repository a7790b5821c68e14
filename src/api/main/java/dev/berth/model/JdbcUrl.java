package dev.berth.model;

import dev.berth.source.Span;
import java.util.Optional;

/**
 * The address in a database URL, as far as it is written in one of the vendor's forms:
 *
 * <pre>{@code
 * jdbc:postgresql://host[:port][/database]
 * jdbc:sqlserver://[host][\instance][:port][;property=value…]
 * jdbc:oracle:thin:@host:port:SID            jdbc:oracle:thin:@host:port/service
 * jdbc:oracle:thin:@//host[:port][/service]
 * jdbc:tibcosoftwareinc:oracle://host:port;… jdbc:tibcosoftwareinc:sqlserver://host:port;…
 * }</pre>
 *
 * <p>Source: D-LAT-DB, D-1010-DB.
 */
public final class JdbcUrl {
  private final JdbcDriver driver;
  private final Stretch host;
  private final Stretch port;
  private final Stretch instance;
  private final Stretch database;

  private JdbcUrl(
      JdbcDriver driver, Stretch host, Stretch port, Stretch instance, Stretch database) {
    this.driver = driver;
    this.host = host;
    this.port = port;
    this.instance = instance;
    this.database = database;
  }

  /** Reads a URL; empty if it names no single host in one of these forms. */
  public static Optional<JdbcUrl> parse(String url) {
    Optional<JdbcDriver> driver = JdbcDriver.ofUrl(url);
    return driver.isPresent() ? JdbcUrlReader.read(driver.get(), url) : Optional.empty();
  }

  /** An address of these parts; empty if the host is not a single one or the port is none. */
  static Optional<JdbcUrl> of(
      JdbcDriver driver, Stretch host, Stretch port, Stretch instance, Stretch database) {
    boolean known = port.isEmpty() || PortRange.parsePort(port.text()).isPresent();
    return known && isOneHost(host.text())
        ? Optional.of(new JdbcUrl(driver, host, port, instance, database))
        : Optional.empty();
  }

  public JdbcDriver driver() {
    return driver;
  }

  /** The host, an IPv6 address without its brackets. */
  public String host() {
    return host.text();
  }

  /** The port, unless it is left to the driver. */
  public Optional<Integer> port() {
    return PortRange.parsePort(port.text());
  }

  /** Whether it names an instance of SQL Server, whose port the driver looks up. */
  public boolean namesInstance() {
    return !instance.isEmpty();
  }

  /** Which database of the host it names, in Oracle by SID or service; empty if it names none. */
  public Optional<String> database() {
    return database.isEmpty() ? Optional.empty() : Optional.of(database.text());
  }

  /** The place of the host in a URL that stands there. */
  public Span hostIn(Span url) {
    return url.slice(host.whole(), host.from(), host.to());
  }

  /** The place of the port in a URL that stands there; the whole URL if it names none. */
  public Span portIn(Span url) {
    return port.isEmpty() ? url : url.slice(port.whole(), port.from(), port.to());
  }

  /**
   * What stands in the place of the port in a URL of one of these forms, starts with a digit and
   * goes on with letters and digits, but is none; empty if there is nothing wrong with it, or if it
   * may be a password.
   */
  public static Optional<String> wrongPort(String url) {
    Optional<JdbcDriver> driver = JdbcDriver.ofUrl(url);
    Optional<Stretch> port =
        driver.isPresent() ? JdbcUrlReader.wrongPort(driver.get(), url) : Optional.empty();
    String text = port.isPresent() ? port.get().text() : "";
    boolean number = !text.isEmpty() && Digits.areAll(text.substring(0, 1));
    for (int i = 0; i < text.length(); i++) {
      number &= text.charAt(i) == ' ' || Character.isLetterOrDigit(text.charAt(i));
    }
    return number ? Optional.of(text) : Optional.empty();
  }

  /** Lists of hosts, descriptors of TNS and variables are nothing to compare. */
  static boolean isOneHost(String host) {
    for (int i = 0; i < host.length(); i++) {
      if (" ,;/\\(){}[]$<>=@".indexOf(host.charAt(i)) >= 0) {
        return false;
      }
    }
    return !host.isEmpty();
  }
}
