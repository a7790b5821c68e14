package dev.berth.model;

import java.util.Optional;

/**
 * The address in a database URL, as far as it is written in one of the vendor's forms:
 *
 * <pre>{@code
 * jdbc:postgresql://host[:port]/database
 * jdbc:sqlserver://host[\instance][:port][;property=value…]
 * jdbc:oracle:thin:@host:port:SID            jdbc:oracle:thin:@//host[:port]/service
 * jdbc:tibcosoftwareinc:oracle://host:port;… jdbc:tibcosoftwareinc:sqlserver://host:port;…
 * }</pre>
 *
 * <p>Source: D-LAT-DB, D-1010-DB.
 */
public final class JdbcUrl {
  private final JdbcDriver driver;
  private final String host;
  private final String port;
  private final String instance;

  private JdbcUrl(JdbcDriver driver, String host, String port, String instance) {
    this.driver = driver;
    this.host = host;
    this.port = port;
    this.instance = instance;
  }

  /** Reads a URL; empty if it names no single host in one of these forms. */
  public static Optional<JdbcUrl> parse(String url) {
    return JdbcDriver.ofUrl(url).flatMap(driver -> read(driver, url));
  }

  public JdbcDriver driver() {
    return driver;
  }

  /** The host, an IPv6 address without its brackets. */
  public String host() {
    return host;
  }

  /** The port, unless it is left to the driver. */
  public Optional<Integer> port() {
    return port.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(port));
  }

  /** Whether it names an instance of SQL Server, whose port the driver looks up. */
  public boolean namesInstance() {
    return !instance.isEmpty();
  }

  private static Optional<JdbcUrl> read(JdbcDriver driver, String url) {
    String rest = url.substring(driver.prefix().length());
    if (driver == JdbcDriver.ORACLE) {
      int at = rest.indexOf('@');
      rest = at < 0 ? "" : rest.substring(at + 1);
    } else if (!rest.startsWith("//")) {
      return Optional.empty();
    }
    String authority = authority(rest.startsWith("//") ? rest.substring(2) : rest);
    int slash = authority.indexOf('\\');
    String instance = slash < 0 ? "" : upTo(authority.substring(slash + 1), ":");
    String endpoint = slash < 0 ? authority : authority.replace("\\" + instance, "");
    return endpoint(driver, endpoint, instance);
  }

  private static String authority(String rest) {
    return upTo(rest, "/;?");
  }

  private static Optional<JdbcUrl> endpoint(JdbcDriver driver, String text, String instance) {
    int close = text.startsWith("[") ? text.indexOf(']') : -1;
    String host = close > 0 ? text.substring(1, close) : upTo(text, ":");
    String after = text.substring(close > 0 ? close + 1 : host.length());
    String port = after.startsWith(":") ? upTo(after.substring(1), ":") : "";
    boolean readable = !host.isEmpty() && isOneHost(host) && isPort(port);
    return readable ? Optional.of(new JdbcUrl(driver, host, port, instance)) : Optional.empty();
  }

  /** Lists of hosts, descriptors of TNS and variables are nothing to compare. */
  private static boolean isOneHost(String host) {
    for (int i = 0; i < host.length(); i++) {
      if (" ,(){}$<>=@".indexOf(host.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPort(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || text.length() > 5) {
        return false;
      }
      value = 10 * value + c - '0';
    }
    return text.isEmpty() || value >= PortRange.LOWEST && value <= PortRange.HIGHEST;
  }

  private static String upTo(String text, String ends) {
    for (int i = 0; i < text.length(); i++) {
      if (ends.indexOf(text.charAt(i)) >= 0) {
        return text.substring(0, i);
      }
    }
    return text;
  }
}
