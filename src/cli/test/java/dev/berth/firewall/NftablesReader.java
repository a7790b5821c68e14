package dev.berth.firewall;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.firewall.Filter.Line;
import dev.berth.firewall.Filter.Verdict;
import dev.berth.network.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads exactly the lines that are generated for nftables. */
final class NftablesReader {
  private static final String SET = "([0-9a-f.:/-]+|\\{ [0-9a-f.:/, -]+ \\})";
  private static final Pattern RULE =
      Pattern.compile(
          "    (?:(ip6?) saddr "
              + SET
              + " )?(?:(ip6?) daddr "
              + SET
              + " )?tcp dport "
              + SET
              + " (accept|drop)");
  private static final List<String> FRAME =
      List.of(
          "table inet berth",
          "delete table inet berth",
          "table inet berth {",
          "  chain inbound {",
          "    type filter hook input priority filter; policy accept;",
          "    iif \"lo\" accept",
          "    ct state established,related accept",
          "  }",
          "}");

  private NftablesReader() {}

  static Filter filter(String text) {
    List<Line> lines = new ArrayList<>();
    List<String> frame = new ArrayList<>();
    for (String line : text.split("\n")) {
      Matcher rule = RULE.matcher(line);
      if (rule.matches()) {
        lines.add(line(rule));
      } else if (!line.strip().startsWith("#") && !line.isEmpty()) {
        frame.add(line);
      }
    }
    assertTrue(frame.equals(FRAME), () -> String.join("\n", frame));
    return (from, host, to, port) -> Filter.first(lines, from, to, port);
  }

  private static Line line(Matcher rule) {
    List<int[]> ports = new ArrayList<>();
    words(rule.group(5)).forEach(each -> ports.add(Filter.span(each)));
    Verdict verdict = Verdict.valueOf(rule.group(6).toUpperCase(Locale.ROOT));
    return new Line(
        blocks(rule.group(1), rule.group(2)), blocks(rule.group(3), rule.group(4)), ports, verdict);
  }

  private static List<Block> blocks(String family, String set) {
    List<Block> blocks = new ArrayList<>();
    for (String each : set == null ? List.<String>of() : words(set)) {
      Block block = Block.parse(each).orElseThrow();
      assertTrue(family.equals(block.first().bits() == 32 ? "ip" : "ip6"), each);
      blocks.add(block);
    }
    return blocks;
  }

  private static List<String> words(String set) {
    return Arrays.asList(set.replaceAll("[{} ]", "").split(","));
  }
}
