package dev.berth.firewall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.berth.engine.firewall.FirewallFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** firewalld reads all rules of what is generated for it; what it cannot read, it leaves out. */
class FirewalldTest {
  private static final String PYTHON = "/usr/bin/python3";
  private static final String IMPORT = "from firewall.core.io.policy import policy_reader\n";

  /** Prints how many rules each policy of a folder has. */
  private static final String COUNT =
      IMPORT
          + """
          import os, sys
          for i in range(len(os.listdir(sys.argv[1]))):
              policy = policy_reader("berth%d.xml" % i, sys.argv[1])
              ends = (policy.ingress_zones, policy.egress_zones, policy.target)
              assert ends == (["ANY"], ["HOST"], "CONTINUE"), ends
              print(len(policy.rules))
          """;

  @BeforeAll
  static void needFirewalld() throws InterruptedException {
    Tool.need("firewalld's library", List.of(PYTHON, "-c", IMPORT));
  }

  @Test
  void everyRuleIsRead(@TempDir Path folder) throws IOException, InterruptedException {
    List<String> samples = Samples.of(FirewallFormat.FIREWALLD);
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < samples.size(); i++) {
      Files.writeString(folder.resolve("berth" + i + ".xml"), samples.get(i));
      expected.append(samples.get(i).split("<rule ", -1).length - 1).append('\n');
    }
    assertEquals(expected.toString(), count(folder));
  }

  @Test
  void whatIsNoRuleIsLeftOut(@TempDir Path folder) throws IOException, InterruptedException {
    String all = Declaration.hostile().rules(FirewallFormat.FIREWALLD, Samples.SOMEWHERE);
    Files.writeString(folder.resolve("berth0.xml"), all.replaceAll("port=\"\\d+", "port=\"99999"));
    int rules = all.split("<rule ", -1).length - 1;
    assertNotEquals(rules + "\n", count(folder));
  }

  private static String count(Path folder) throws IOException, InterruptedException {
    return Tool.run(List.of(PYTHON, "-c", COUNT, folder.toString()));
  }
}
