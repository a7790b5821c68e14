package dev.berth.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcUrlTest {
  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db1.example.com:5432/spotfire, POSTGRESQL db1.example.com 5432",
    "jdbc:postgresql://db1/spotfire?ssl=true, POSTGRESQL db1 -",
    "JDBC:PostgreSQL://db1, POSTGRESQL db1 -",
    "jdbc:postgresql://[2001:db8::1]:5433/spotfire, POSTGRESQL 2001:db8::1 5433",
    "jdbc:sqlserver://db1:1433;DatabaseName=spotfire, SQLSERVER db1 1433",
    "jdbc:sqlserver://db1;DatabaseName=spotfire, SQLSERVER db1 -",
    "jdbc:sqlserver://db1\\SPOT;DatabaseName=spotfire, SQLSERVER db1 - instance",
    "jdbc:sqlserver://db1\\SPOT:1444;DatabaseName=spotfire, SQLSERVER db1 1444 instance",
    "jdbc:oracle:thin:@db1:1521:ORCL, ORACLE db1 1521",
    "jdbc:oracle:thin:@//db1:1521/spotfire, ORACLE db1 1521",
    "jdbc:oracle:thin:@//db1/spotfire, ORACLE db1 -",
    "jdbc:tibcosoftwareinc:oracle://db1:1521;SID=ORCL, TIBCO_ORACLE db1 1521",
    "jdbc:tibcosoftwareinc:sqlserver://db1:1433;DatabaseName=s, TIBCO_SQLSERVER db1 1433",
  })
  void theVendorsFormsAreRead(String url, String expected) {
    assertEquals(expected, said(JdbcUrl.parse(url).orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "db1:5432",
        "jdbc:mysql://db1:3306/spotfire",
        "jdbc:postgresql:spotfire",
        "jdbc:postgresql://db1,db2:5432/spotfire",
        "jdbc:postgresql://${DB_HOST}:5432/spotfire",
        "jdbc:postgresql://db1:port/spotfire",
        "jdbc:postgresql://db1:99999/spotfire",
        "jdbc:sqlserver://;serverName=db1",
        "jdbc:oracle:thin:@",
        "jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=db1)(PORT=1521)))",
        "jdbc:oracle:oci:spotfire",
      })
  void nothingIsConcludedFromOtherForms(String url) {
    assertEquals(true, JdbcUrl.parse(url).isEmpty());
  }

  private static String said(JdbcUrl url) {
    String port = url.port().isPresent() ? url.port().get().toString() : "-";
    String instance = url.namesInstance() ? " instance" : "";
    return url.driver() + " " + url.host() + " " + port + instance;
  }
}
