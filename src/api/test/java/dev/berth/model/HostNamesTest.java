package dev.berth.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sf1",
        "sf1.example.com",
        "SF1.Example.COM.",
        "3com.example.com",
        "a-b.c",
        "10.20.1.11",
        "::1",
        "2001:db8::1",
        "[2001:DB8::1]",
        "fe80::1%eth0",
        "::ffff:10.0.0.1"
      })
  void namesAndAddressesHaveNoFlaw(String name) {
    assertEquals("", HostNameFlaw.in(name).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spot_fire01 | has \"_\": only letters, digits, - and . are allowed",
        "sf1 example | has \" \": only letters, digits, - and . are allowed",
        "sf1:9443 | has \":\": only letters, digits, - and . are allowed",
        "müller.example.com | has \"ü\" (U+00FC): only letters, digits, - and . are allowed",
        "ex\u0430mple.com | has \"\u0430\" (U+0430): only letters, digits, - and . are allowed",
        "0x7f000001 | ends in a number, but is no IPv4 address",
        "127.0.0.0X1 | ends in a number, but is no IPv4 address",
        "sf1..example.com | has an empty part",
        ".example.com | has an empty part",
        "-sf1.example.com | has a part that starts or ends with a hyphen: \"-sf1\"",
        "sf1-.example.com | has a part that starts or ends with a hyphen: \"sf1-\"",
        "10.20.1.300 | ends in a number, but is no IPv4 address",
        "10.20.1 | ends in a number, but is no IPv4 address",
        "010.20.1.11 | ends in a number, but is no IPv4 address",
      })
  void otherNamesHaveAFlawThatIsNamed(String name, String flaw) {
    assertEquals(flaw, HostNameFlaw.in(name).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({"63, ''", "64, has a part of more than 63 characters"})
  void aPartHasAtMost63Characters(int length, String flaw) {
    assertEquals(flaw, HostNameFlaw.in("a".repeat(length) + ".example.com").orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, true",
    "LocalHost., true",
    "localhost.localdomain, true",
    "localhost4, true",
    "localhost4.localdomain4, true",
    "localhost6, true",
    "localhost6.localdomain6, true",
    "ip6-localhost, true",
    "ip6-loopback, true",
    "localhost5, false",
    "127.0.0.1, true",
    "127.8.9.10, true",
    "::1, true",
    "[::1], true",
    "0:0:0:0:0:0:0:1, true",
    "::0001, true",
    "::ffff:127.0.0.1, true",
    "::2, false",
    "127.example.com, false",
    "10.0.0.127, false",
    "sf1, false"
  })
  void loopbackNamesAreKnown(String name, boolean loopback) {
    assertEquals(loopback, HostNames.isLoopback(name));
  }

  @ParameterizedTest
  @CsvSource({
    "SF1.Example.COM., sf1.example.com",
    "2001:DB8::7, 2001:db8::7",
    "[2001:db8::7], 2001:db8::7",
    "2001:0db8:0:0:0:0:0:7, 2001:db8::7",
    "2001:db8::0:7, 2001:db8::7",
    "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
    "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
    "2001:db8::1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
    "1:2:3:4:5:6:7::, 1:2:3:4:5:6:7:0",
    "2001:db8:0:0:0:0:0:0, 2001:db8::",
    "0:0:0:0:0:0:0:0, ::",
    "::, ::",
    "::ffff:10.0.0.1, 10.0.0.1",
    "[::FFFF:0A00:00FF], 10.0.0.255",
    "0:0:0:0:0:ffff:7f00:1, 127.0.0.1",
    "::ffff:0:10.0.0.1, ::ffff:0:a00:1",
    "::fffe:10.0.0.1, ::fffe:a00:1",
    "1::ffff:10.0.0.1, 1::ffff:a00:1",
    "64:ff9b::192.0.2.33, 64:ff9b::c000:221",
    "fe80:0::1%eth0, fe80::1%eth0"
  })
  void equalNamesHaveOneKey(String name, String key) {
    assertEquals(key, HostNames.key(name));
    assertEquals(key, HostNames.key(key));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sf1:9443",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1:2:3:4:5:6:7:8::",
        "1::2::3",
        "1:::2",
        ":1:2:3:4:5:6:7",
        "12345::1",
        "::g",
        "::+1",
        "10.0.0.1::",
        "::10.0.0.1:1",
        "::10.0.0.300",
        "1:2:3:4:5:6:7:10.0.0.1",
        "::%",
        ":"
      })
  void whatIsNoIpv6AddressStaysAsItIs(String name) {
    assertEquals(name, HostNames.key(name));
  }

  @ParameterizedTest
  @CsvSource({
    "db1, db1.example.com, true",
    "DB1.Example.com., db1, true",
    "db1.example, db1.example.com, false",
    "db, db1.example.com, false",
    "10, 10.20.3.1, true",
    "sql1\\INST1, sql1, true",
    "db1, db1, false"
  })
  void aFirstLabelOrAnUnsoundNameMayBeAnyonesMachine(String one, String another, boolean may) {
    assertEquals(may, HostNames.mayBeOne(one, another));
  }
}
