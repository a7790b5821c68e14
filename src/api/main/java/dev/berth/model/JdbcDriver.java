package dev.berth.model;

import java.util.Optional;

/**
 * The JDBC drivers that Spotfire Server connects with, by their class and the URLs they speak.
 *
 * <p>Source: D-LAT-DB; D-1010-DB for those of TIBCO, which later versions no longer list.
 */
public enum JdbcDriver {
  POSTGRESQL("org.postgresql.Driver", "jdbc:postgresql:", DatabaseType.POSTGRESQL),
  SQLSERVER(
      "com.microsoft.sqlserver.jdbc.SQLServerDriver", "jdbc:sqlserver:", DatabaseType.SQLSERVER),
  ORACLE("oracle.jdbc.OracleDriver", "jdbc:oracle:", DatabaseType.ORACLE),
  TIBCO_ORACLE(
      "tibcosoftwareinc.jdbc.oracle.OracleDriver",
      "jdbc:tibcosoftwareinc:oracle:",
      DatabaseType.ORACLE),
  TIBCO_SQLSERVER(
      "tibcosoftwareinc.jdbc.sqlserver.SQLServerDriver",
      "jdbc:tibcosoftwareinc:sqlserver:",
      DatabaseType.SQLSERVER);

  private final String className;
  private final String prefix;
  private final DatabaseType type;

  JdbcDriver(String className, String prefix, DatabaseType type) {
    this.className = className;
    this.prefix = prefix;
    this.type = type;
  }

  /** The name of the class. */
  public String className() {
    return className;
  }

  /** How its URLs begin, with the last colon. */
  public String prefix() {
    return prefix;
  }

  /** The kind of database that it connects to. */
  public DatabaseType type() {
    return type;
  }

  /** The driver of this class. */
  public static Optional<JdbcDriver> ofClass(String className) {
    for (JdbcDriver driver : values()) {
      if (driver.className.equals(className)) {
        return Optional.of(driver);
      }
    }
    return Optional.empty();
  }

  /** The driver that speaks this URL. */
  public static Optional<JdbcDriver> ofUrl(String url) {
    for (JdbcDriver driver : values()) {
      if (url.regionMatches(true, 0, driver.prefix, 0, driver.prefix.length())) {
        return Optional.of(driver);
      }
    }
    return Optional.empty();
  }
}
