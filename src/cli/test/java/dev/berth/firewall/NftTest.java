package dev.berth.firewall;

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

  @BeforeAll
  static void needNft() throws InterruptedException {
    Tool.need("nft", command("/dev/null"));
  }

  private static List<String> command(String file) {
    List<String> command = new ArrayList<>(CHECK);
    command.add(file);
    return command;
  }

  @Test
  void everyTableLoads(@TempDir Path folder) throws IOException, InterruptedException {
    Path file = folder.resolve("rules.nft");
    for (String each : Samples.of(FirewallFormat.NFTABLES)) {
      Files.writeString(file, each);
      Tool.run(command(file.toString()));
    }
  }
}
