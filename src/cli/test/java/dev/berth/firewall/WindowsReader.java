package dev.berth.firewall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.firewall.Filter.Line;
import dev.berth.firewall.Filter.Verdict;
import dev.berth.network.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads exactly the lines that are generated for PowerShell. */
final class WindowsReader {
  private static final String TEXT = "'(?:[^'\\p{Cntrl}]|'')*'";
  private static final String LIST = "(" + TEXT + "(?:, " + TEXT + ")*)";
  private static final Pattern WORD = Pattern.compile(TEXT);
  private static final Pattern RULE =
      Pattern.compile(
          "New-NetFirewallRule -Group 'berth' -Name ("
              + TEXT
              + ") -DisplayName ("
              + TEXT
              + ") -Direction Inbound -Action Allow -Protocol TCP -LocalPort "
              + LIST
              + "(?: -LocalAddress "
              + LIST
              + ")?(?: -RemoteAddress "
              + LIST
              + ")? \\| Out-Null");
  private static final List<String> FRAME =
      List.of(
          "$ErrorActionPreference = 'Stop'",
          "Get-NetFirewallRule -Group 'berth' -ErrorAction SilentlyContinue"
              + " | Remove-NetFirewallRule");

  private WindowsReader() {}

  static Filter filter(String text) {
    assertTrue(text.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 0x7f), text);
    List<Line> lines = new ArrayList<>();
    List<String> frame = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (String line : text.split("\n")) {
      Matcher rule = RULE.matcher(line);
      if (rule.matches()) {
        assertTrue(names.add(rule.group(1)), line);
        assertTrue(!(rule.group(1) + rule.group(2)).contains("|"), line);
        lines.add(line(rule));
      } else if (!line.startsWith("#")) {
        frame.add(line);
      }
    }
    assertEquals(FRAME, frame);
    return (from, host, to, port) -> Filter.first(lines, from, to, port);
  }

  private static Line line(Matcher rule) {
    List<int[]> ports = new ArrayList<>();
    words(rule.group(3)).forEach(each -> ports.add(Filter.span(each)));
    return new Line(blocks(rule.group(5)), blocks(rule.group(4)), ports, Verdict.ACCEPT);
  }

  private static List<Block> blocks(String list) {
    List<Block> blocks = new ArrayList<>();
    for (String each : list == null ? List.<String>of() : words(list)) {
      blocks.add(Block.parse(each).orElseThrow());
    }
    return blocks;
  }

  private static List<String> words(String list) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(list);
    while (word.find()) {
      words.add(word.group().substring(1, word.group().length() - 1));
    }
    return words;
  }
}
