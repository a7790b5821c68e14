package dev.berth.rules.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {
  @ParameterizedTest
  @CsvSource({
    "1443, 1433", "9433, 9443", "9455, 9445", "1343, 1433", "4133, 1433", "9434, 9443",
    "5423, 5432", "9051, 9501", "434, 443", "398, 389", "944, 9443", "943, 9443",
    "133, 1433", "54432, 5432", "54332, 5432", "14433, 1433", "16001, 61001"
  })
  void slipsAreSeen(int given, int wanted) {
    assertEquals(true, Slip.isOf(given, wanted));
  }

  @ParameterizedTest
  @CsvSource({
    "9443, 9443", "9081, 9080", "9444, 9443", "5433, 5432", "9502, 9501", "9503, 9501",
    "9504, 9501", "8080, 80", "8443, 443", "10443, 443", "1434, 1433", "81, 80",
    "9180, 9080", "5801, 5701", "9453, 9443", "9543, 9443", "5711, 5701", "9511, 9501",
    "9510, 9501", "5710, 5701", "9090, 9080", "4443, 443", "4433, 443", "800, 80",
    "15432, 5432", "55432, 5432", "54320, 5432", "54322, 5432", "11433, 1433", "14333, 1433",
    "61101, 61001", "61011, 61001", "61000, 61001", "62001, 61001", "65001, 61001", "1099, 9443",
    "8444, 443", "3389, 389", "1389, 389", "10389, 389", "637, 636", "1636, 636"
  })
  void whatPeopleChooseIsNoSlip(int given, int wanted) {
    assertEquals(false, Slip.isOf(given, wanted));
  }
}
