package dev.berth.firewall;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.berth.engine.firewall.FirewallFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** nft takes what is generated for it. */
class NftTest {
  /** Checks a file in a network of its own, which anybody may do. */
  private static final List<String> CHECK = List.of("unshare", "-rn", "nft", "-c", "-f");

  private static final int AT_ONCE = 10;

  @BeforeAll
  static void needNft() throws InterruptedException {
    Tool.need("nft", command("/dev/null"));
  }

  private static List<String> command(String file) {
    List<String> command = new ArrayList<>(CHECK);
    command.add(file);
    return command;
  }

  /** In one go, each replaces the one before it. */
  @Test
  void everyTableLoads(@TempDir Path folder) throws IOException, InterruptedException {
    Path file = folder.resolve("rules.nft");
    List<String> samples = Samples.of(FirewallFormat.NFTABLES);
    for (int from = 0; from < samples.size(); from += AT_ONCE) {
      int to = Math.min(samples.size(), from + AT_ONCE);
      Files.writeString(file, String.join("\n", samples.subList(from, to)));
      Tool.run(command(file.toString()));
    }
  }

  @Test
  void whatIsNoTableIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("rules.nft");
    String all = Declaration.hostile().rules(FirewallFormat.NFTABLES, Samples.SOMEWHERE);
    Files.writeString(file, all.replaceFirst("dport \\d+", "dport 99999"));
    assertThrows(AssertionError.class, () -> Tool.run(command(file.toString())));
  }
}
