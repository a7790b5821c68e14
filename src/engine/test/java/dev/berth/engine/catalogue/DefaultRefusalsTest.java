package dev.berth.engine.catalogue;

import static dev.berth.engine.catalogue.OneRow.refuses;

import org.junit.jupiter.api.Test;

/** Which versions and defaults the compiler refuses, and where. */
class DefaultRefusalsTest {
  @Test
  void versionsAscendInTheFile() {
    refuses(
        "[\"10.10\", \"12.0\"",
        "[\"10.10\", \"10.3\"",
        "1:21: version 10.3 is not newer than the one before");
    refuses(
        "[\"10.10\", \"12.0\"",
        "[\"10.10\", \"10.10\"",
        "1:21: version 10.10 is not newer than the one before");
  }

  @Test
  void versionsHaveTwoNumbers() {
    refuses("[\"10.10\"", "[\"10.10.4\"", "1:12: \"10.10.4\" is not a version");
  }

  @Test
  void thereAreVersions() {
    refuses("[\"10.10\", \"12.0\", \"14.0\"]", "[]", "1:11: no versions");
  }

  @Test
  void defaultsHoldInListedVersions() {
    refuses(
        "from: \"14.0\"", "from: \"13.0\"", "16:26: version 13.0 is not in the list of versions");
  }

  @Test
  void defaultsBeginBeforeTheyEnd() {
    refuses("from: \"10.10\", to", "from: \"14.0\", to", "15:26: from 14.0 is after to 12.0");
  }

  @Test
  void defaultsOfOneVariantDoNotOverlap() {
    refuses(
        "from: \"14.0\"",
        "from: \"12.0\"",
        "16:9: default for 12.0 to 14.0 overlaps 10.10 to 12.0");
  }

  @Test
  void defaultsHaveOnePortOrOneSpan() {
    refuses("port: 81, ", "", "16:9: not exactly one of \"port\" and \"ports\"");
    refuses(
        "port: 81",
        "port: 81, ports: {first: 1, last: 2}",
        "16:9: not exactly one of \"port\" and \"ports\"");
  }

  @Test
  void portsAreNumbers() {
    refuses("port: 81", "port: \"81\"", "16:16: \"port\" is not a port number");
    refuses("port: 81", "port: 1234567890", "16:16: \"port\" is not a port number");
  }

  @Test
  void portsAreWithinRange() {
    refuses("port: 81", "port: 0", "16:16: no ports 0 to 0");
    refuses("port: 81", "port: 65536", "16:16: no ports 65536 to 65536");
    refuses("port: 81", "ports: {first: 2, last: 1}", "16:17: no ports 2 to 1");
  }
}
