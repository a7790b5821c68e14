package dev.berth.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseUrlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jdbc:postgresql://db1:5432/spotfire              | jdbc:postgresql://db1:5432/spotfire
          jdbc:postgresql://u:hunter2@db1/spotfire         | jdbc:postgresql://*@db1/spotfire
          jdbc:postgresql://u:hun/t@er?2@db1/spotfire      | jdbc:postgresql://*@db1/spotfire
          jdbc:postgresql://db1/x?user=u&password=hunter2  | jdbc:postgresql://db1/x?user=*&password=*
          jdbc:postgresql://db1/x?ssl=true&sslkey=hunter2  | jdbc:postgresql://db1/x?ssl=true&sslkey=*
          jdbc:sqlserver://db1;DatabaseName=x;encrypt=true | jdbc:sqlserver://db1;DatabaseName=x;encrypt=true
          jdbc:sqlserver://db1;password=hunter2            | jdbc:sqlserver://db1;password=*
          jdbc:sqlserver://db1;password={hun;ter2};a=false | jdbc:sqlserver://db1;password=*;*;a=false
          jdbc:sqlserver://db1;password=true               | jdbc:sqlserver://db1;password=*
          jdbc:sqlserver://db1; ServerName =x;hunter2=     | jdbc:sqlserver://db1; ServerName =x;hunter2=*
          jdbc:sqlserver://db1;                            | jdbc:sqlserver://db1;
          jdbc:oracle:thin:@db1:1521:XE                    | jdbc:oracle:thin:@db1:1521:XE
          jdbc:oracle:thin:@//db1:1521/XE                  | jdbc:oracle:thin:@//db1:1521/XE
          jdbc:oracle:thin:scott/hunter2@//db1:1521/XE     | jdbc:oracle:thin:*@//db1:1521/XE
          jdbc:oracle:thin:scott/"hun@ter2"@db1:1521:XE    | jdbc:oracle:thin:*@db1:1521:XE
          jdbc:oracle:thin:scott/hunter2                   | jdbc:oracle:thin:*
          jdbc:oracle:thin://db1:1521;ServiceName=x        | jdbc:oracle:thin://db1:1521;ServiceName=x
          jdbc:oracle:scott                                | jdbc:oracle:*
          jdbc:mysql://u:hunter2@db1/x                     | jdbc:mysql://*@db1/x
          jdbc:mysql:u:hunter2@db1                         | *@db1
          ${DATABASE_URL}                                  | ${DATABASE_URL}
          """)
  void noUserAndNoPasswordIsShown(String url, String shown) {
    assertEquals(shown.replace("*", Secret.SHOWN), DatabaseUrl.of(url).toString());
  }

  @Test
  void theyDifferInWhatIsHidden() {
    DatabaseUrl one = DatabaseUrl.of("jdbc:postgresql://u:hunter2@db1/x");
    DatabaseUrl other = DatabaseUrl.of("jdbc:postgresql://u:hunter3@db1/x");
    assertEquals(one, DatabaseUrl.of("jdbc:postgresql://u:hunter2@db1/x"));
    assertNotEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
  }
}
