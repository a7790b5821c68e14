package dev.berth.engine.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.berth.diagnostic.Diagnostic;
import dev.berth.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with rule files of the right shape, each mistake at its place. */
class RuleMistakesTest {
  @Test
  void keysThatTheSubjectDoesNotHaveAreRefused() {
    refused(
        "at: jmx/prot",
        "2:5 no rule can speak of the key jmx/prot of server; did you mean jmx/port?");
    refused("if: {addresses: present}", "10:6 the key addresses holds a list");
    refused("unique: {scope: run, with: [addresses]}", "9:29 the key addresses cannot be compared");
  }

  @Test
  void conditionsThatNoValueMeetsAreRefused() {
    refused("require: {const: a}", "9:18 the key jmx/port holds a number, and never this");
    refused("require: {}", "9:10 the condition asks for nothing");
    refused("require: {minimum: 2, maximum: 1}", "9:20 the minimum is above the maximum");
    refused("require: {pattern: a}", "9:20 the key jmx/port holds a number, which has no pattern");
    refused(
        "at: jmx/enabled\nrequire: present",
        "9:10 the key jmx/enabled holds true or false wherever nothing is said of it");
    refused(
        "at: httpsConnector/keystore/password\nrequire: {const: a}",
        "9:10 the key httpsConnector/keystore/password holds a secret, which can only be present or"
            + " absent");
    refused(
        "at: name\nrequire: {minimum: 1}", "9:10 the key name holds a text, which has no bounds");
  }

  @Test
  void patternsThatNeedGoingBackOrTooMuchRoomAreRefused() {
    refused(
        "at: name\nrequire: {pattern: '(?=a)'}",
        "9:20 pattern is not one: invalid or unsupported perl syntax");
    refused(
        "at: name\nrequire: {pattern: '(a)\\1'}",
        "9:20 pattern is not one: invalid escape sequence");
    refused(
        "at: name\nrequire: {pattern: '((a{1000}){1000}){1000}'}",
        "9:20 pattern repeats its parts more than 1000 times");
    refused(
        "at: name\nrequire: {pattern: '" + "a".repeat(1_001) + "'}",
        "9:20 pattern is longer than 1000 characters");
    refused(
        "at: name\nrequire: {pattern: '([a-z]{1,63}[.]){1,40}'}",
        "9:20 pattern repeats its parts more than 1000 times");
  }

  @Test
  void messagesNameOnlyWhatThereIs() {
    refused("message: '{valeu}'", "9:11 {valeu} stands for nothing; did you mean {value}?");
    refused(
        "message: 'a {allowed}'",
        "9:13 {allowed} stands for nothing; there is: {name}, {value}, and the keys of server");
  }

  @Test
  void demandsSuitTheirKeys() {
    refused("refers: server", "9:9 the key jmx/port holds a number, which is no name");
    refused(
        "at: httpConnector\nunique: run",
        "9:9 the key httpConnector holds true or false, which is nothing that can be compared");
  }

  @Test
  void textsHaveTheirForm() {
    refused(
        "summary: A port.", "4:10 summary starts with a capital\n4:10 summary ends with a period");
    refused("why: Because", "5:6 why does not end with a period");
    refused("message: |-\n  a\n  b", "9:10 message is not one line");
    refused(
        "source: SOMEWHERE",
        "7:9 the source is neither a key of the source list nor an https:// address");
  }

  /** Holds a sound rule with some entries replaced, the new ones at their old place or the end. */
  private static void refused(String entries, String expected) {
    StringBuilder text = new StringBuilder();
    String rest = entries;
    for (String line : SOUND) {
      String key = line.substring(0, line.indexOf(':') + 1);
      boolean demand = key.equals("require:") && entries.matches("(?s).*(unique|refers):.*");
      String own = "";
      for (String entry : rest.split("\n(?! )")) {
        own = entry.startsWith(key) ? entry : own;
      }
      if (!demand && (own.isEmpty() || key.equals("require:") || key.equals("message:"))) {
        text.append(own.isEmpty() ? line + "\n" : "");
      } else if (!demand) {
        text.append(own).append('\n');
        rest = rest.replace(own, "").strip();
      }
    }
    RuleFile file = new RuleFile();
    String whole = text + rest + "\n";
    file.read(Source.of("rule.yaml", whole), new RuleName("pack", "rule"));
    StringBuilder found = new StringBuilder();
    for (Diagnostic problem : file.problems()) {
      found.append(found.isEmpty() ? "" : "\n");
      found.append(problem.span().start().line()).append(':');
      found.append(problem.span().start().column()).append(' ').append(problem.message());
    }
    assertEquals(expected, found.toString(), whole);
  }

  private static final List<String> SOUND =
      List.of(
          "on: server",
          "at: jmx/port",
          "severity: error",
          "summary: a port is privileged",
          "why: The system has it.",
          "fix: Choose another.",
          "source: SEED P9",
          "message: '{value}'",
          "require: absent");
}
