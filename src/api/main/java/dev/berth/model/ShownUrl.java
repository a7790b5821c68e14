package dev.berth.model;

import java.util.Locale;
import java.util.Optional;

/** What may be shown of the URL of a database: rather too little than too much. */
final class ShownUrl {
  private static final String SEPARATORS = ";?&";

  private final String text;
  private final StringBuilder shown = new StringBuilder();

  private ShownUrl(String text) {
    this.text = text;
  }

  static String of(String url) {
    ShownUrl shown = new ShownUrl(url);
    shown.addProperties(shown.addUser());
    return shown.shown.toString();
  }

  /** Adds all before the host, and hands back where that begins. A password may hold anything. */
  private int addUser() {
    int start = userStart();
    int sign = text.lastIndexOf('@');
    boolean missing = sign < 0 && isOracle() && !text.startsWith("//", start);
    int end = missing ? text.length() : Math.max(start, sign);
    shown.append(text, 0, start).append(end > start ? Secret.SHOWN : "");
    return end;
  }

  /** Behind the two slashes; Oracle has users behind the name of its driver. */
  private int userStart() {
    Optional<JdbcDriver> driver = JdbcDriver.ofUrl(text);
    int prefix = driver.isPresent() ? driver.get().prefix().length() : 0;
    if (isOracle()) {
      return Math.max(prefix, text.indexOf(':', prefix) + 1);
    }
    int slashes = text.indexOf("//", prefix);
    return slashes < 0 ? prefix : slashes + 2;
  }

  private boolean isOracle() {
    Optional<JdbcDriver> driver = JdbcDriver.ofUrl(text);
    return driver.isPresent() && driver.get() == JdbcDriver.ORACLE;
  }

  /** Adds the host and the database, and of each property what it says of these. */
  private void addProperties(int from) {
    int at = end(from);
    shown.append(text, from, at);
    while (at < text.length()) {
      int end = end(at + 1);
      addProperty(text.substring(at, at + 1), text.substring(at + 1, end));
      at = end;
    }
  }

  /** What has no name may be the end of a value that held a separator. */
  private void addProperty(String separator, String property) {
    int behind = property.indexOf('=') + 1;
    String name = property.substring(0, Math.max(0, behind - 1));
    boolean open = property.isEmpty() || isOpen(name, property.substring(behind));
    shown.append(separator).append(open ? property : property.substring(0, behind));
    shown.append(open ? "" : Secret.SHOWN);
  }

  /** Whether a property says no more than where the database is, or that something is on. */
  private static boolean isOpen(String name, String value) {
    return switch (name.trim().toLowerCase(Locale.ROOT)) {
      case "servername", "server", "portnumber", "port", "instancename" -> true;
      case "databasename", "database", "sid", "servicename" -> true;
      default -> !isTelling(name) && ("true".equals(value) || "false".equals(value));
    };
  }

  /** Whether a switch of this name may be a password: a bad one, but one. */
  private static boolean isTelling(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.isEmpty() || lower.contains("pass") || lower.contains("pwd");
  }

  private int end(int from) {
    int end = from;
    while (end < text.length() && SEPARATORS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
