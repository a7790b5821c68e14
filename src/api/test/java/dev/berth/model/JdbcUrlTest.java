package dev.berth.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.source.Source;
import dev.berth.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
    "jdbc:sqlserver://db1;portNumber=1434;databaseName=x, SQLSERVER db1 1434",
    "jdbc:sqlserver://db1:1433;PORTNUMBER = 1434 ;, SQLSERVER db1 1434",
    "jdbc:sqlserver://db1;databaseName=x;portNumber=, SQLSERVER db1 -",
    "jdbc:sqlserver://;serverName=db1;port=1434, SQLSERVER db1 1434",
    "jdbc:sqlserver://db1:1433;server=db2, SQLSERVER db2 1433",
    "jdbc:sqlserver://;server=db1\\SPOT, SQLSERVER db1 - instance",
    "jdbc:sqlserver://;serverName=2001:db8::1;port=1434, SQLSERVER 2001:db8::1 1434",
    "jdbc:sqlserver://db1;instanceName=SPOT, SQLSERVER db1 - instance",
    "jdbc:sqlserver://db1;encrypt;password={a;port=1};port=1434, SQLSERVER db1 1434",
    "jdbc:sqlserver://;serverName={db1};password={a}};port=1};port=1434, SQLSERVER db1 1434",
    "jdbc:oracle:thin:@db1:1521:ORCL, ORACLE db1 1521",
    "JDBC:ORACLE:THIN:@db1:1521:ORCL, ORACLE db1 1521",
    "jdbc:oracle:thin:@db1:1521/spotfire, ORACLE db1 1521",
    "jdbc:oracle:thin:scott/tiger@db1:1521/spotfire, ORACLE db1 1521",
    "jdbc:oracle:thin:@[2001:db8::1]:1521:ORCL, ORACLE 2001:db8::1 1521",
    "jdbc:oracle:thin:@//db1:1521/spotfire, ORACLE db1 1521",
    "jdbc:oracle:thin:@//db1/spotfire, ORACLE db1 -",
    "jdbc:oracle:thin:@db1:1521, ORACLE db1 1521",
    "jdbc:oracle:thin:@db1:1521;SID=ORCL, ORACLE db1 1521",
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
        "jdbc:postgresql://db1:05432/spotfire",
        "jdbc:postgresql://db1:/spotfire",
        "jdbc:postgresql://[::1/spotfire",
        "jdbc:postgresql://[::1]5432/spotfire",
        "jdbc:sqlserver:db1",
        "jdbc:sqlserver://",
        "jdbc:sqlserver://;databaseName=x",
        "jdbc:sqlserver://db1;serverName=db2,db3",
        "jdbc:sqlserver://db1;portNumber=${PORT}",
        "jdbc:oracle:thin:",
        "jdbc:oracle:thin:@",
        "jdbc:oracle:thin:@PRODDB",
        "jdbc:oracle:thin:@PRODDB?TNS_ADMIN=/etc/oracle",
        "jdbc:oracle:thin:@db1/spotfire",
        "jdbc:oracle:thin:@[::1]x1521:ORCL",
        "jdbc:oracle:thin:scott/t@ger@db1:1521:ORCL",
        "jdbc:oracle:thin:@ldap://oid.example.com:389/cn=spotfire",
        "jdbc:oracle:thin:@tcps://db1:2484/spotfire",
        "jdbc:oracle:thin:@//db1:1521;db2:1521/spotfire",
        "jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=db1)(PORT=1521)))",
        "jdbc:oracle:oci:spotfire",
        "jdbc:oracle:oci:@db1:1521:ORCL",
      })
  void nothingIsConcludedFromOtherForms(String url) {
    assertEquals(true, JdbcUrl.parse(url).isEmpty());
  }

  @Test
  void portThatIsNoneIsSaidUnlessItMayBeAPassword() {
    assertEquals(Optional.of("99999"), JdbcUrl.wrongPort("jdbc:postgresql://db1:99999/spotfire"));
    assertEquals(Optional.of("5432x"), JdbcUrl.wrongPort("jdbc:postgresql://db1:5432x"));
    assertEquals(Optional.of("0"), JdbcUrl.wrongPort("jdbc:sqlserver://db1;portNumber=0"));
    for (String url :
        List.of(
            "jdbc:postgresql://db1:5432/spotfire",
            "jdbc:postgresql://db1:1${PORT}/spotfire",
            "jdbc:postgresql://scott:1tiger@db1/spotfire",
            "jdbc:postgresql://db1,db2:99999/spotfire",
            "jdbc:oracle:thin:scott/1tiger@db1:1521:ORCL",
            "jdbc:mysql://db1:99999/spotfire")) {
      assertEquals(Optional.empty(), JdbcUrl.wrongPort(url), url);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://5432.example.com:5432/spotfire, 18, 35",
    "jdbc:postgresql://[2001:5432::1]:5432/spotfire, 19, 33",
    "jdbc:sqlserver://;serverName=db1;portNumber=1434, 29, 44",
    "jdbc:oracle:thin:@//db1:1521/spotfire, 20, 24",
  })
  void hostAndPortStandWhereTheyAreWritten(String url, int host, int port) {
    JdbcUrl parsed = JdbcUrl.parse(url).orElseThrow();
    Span place = Source.of("x", "url: '" + url + "'").span(5, url.length() + 7);
    assertEquals(6 + host, parsed.hostIn(place).from());
    assertEquals(parsed.host(), parsed.hostIn(place).text());
    assertEquals(6 + port, parsed.portIn(place).from());
    assertEquals(parsed.port().get().toString(), parsed.portIn(place).text());
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db1:5432/spotfire?ssl=true, spotfire",
    "jdbc:postgresql://db1/, -",
    "jdbc:postgresql://db1?ssl=true, -",
    "jdbc:sqlserver://db1:1433;databaseName = spotfire;encrypt=true, spotfire",
    "jdbc:sqlserver://db1;DATABASE={spot;fire}, spot;fire",
    "jdbc:sqlserver://db1;databaseName=, -",
    "jdbc:sqlserver://db1;ServiceName=spotfire, -",
    "jdbc:oracle:thin:@db1:1521:ORCL, ORCL",
    "jdbc:oracle:thin:@db1:1521:, -",
    "jdbc:oracle:thin:@db1:1521/spotfire, spotfire",
    "jdbc:oracle:thin:@//db1:1521/spotfire:dedicated, spotfire",
    "jdbc:oracle:thin:@//db1:1521, -",
    "jdbc:tibcosoftwareinc:oracle://db1:1521;SID=ORCL, ORCL",
    "jdbc:tibcosoftwareinc:oracle://db1:1521;databaseName=x, -",
    "jdbc:tibcosoftwareinc:sqlserver://db1:1433;DatabaseName=s, s",
  })
  void theDatabaseIsWhatItsDriverTakesForIt(String url, String expected) {
    assertEquals(expected, JdbcUrl.parse(url).orElseThrow().database().orElse("-"));
  }

  @Test
  void aPortThatIsNotWrittenHasNoPlaceOfItsOwn() {
    String url = "jdbc:postgresql://db1/spotfire";
    Span place = Source.of("x", url).span(0, url.length());
    assertEquals(place, JdbcUrl.parse(url).orElseThrow().portIn(place));
  }

  private static String said(JdbcUrl url) {
    String port = url.port().isPresent() ? url.port().get().toString() : "-";
    String instance = url.namesInstance() ? " instance" : "";
    return url.driver() + " " + url.host() + " " + port + instance;
  }
}
