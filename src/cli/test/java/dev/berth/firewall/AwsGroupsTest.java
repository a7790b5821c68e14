package dev.berth.firewall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.engine.firewall.FirewallFormat;
import dev.berth.engine.firewall.Outsiders;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How many groups and rules a large environment needs in AWS. */
class AwsGroupsTest {
  /** Rules of a group in one direction that AWS allows unless asked for more. */
  private static final int MOST = 60;

  private static final Outsiders ANYWHERE = new Outsiders(List.of(), List.of());

  @Test
  void machinesThatNothingTellsApartHaveOneGroup() {
    String text = declaration(2, 120).rules(FirewallFormat.AWS_SECURITY_GROUPS, ANYWHERE);
    Map<String, String> groups = AwsReader.groups(text);
    assertEquals(2 + 120 + 1, groups.size());
    // Nodes join one of two servers, and have one of three kinds of services. Mail is by itself.
    assertEquals(2 + 2 * 3 + 1, new HashSet<>(groups.values()).size());
    assertEquals(groups.get("n0-example-com"), groups.get("n6-example-com"));
    for (String direction : List.of("ingress", "egress")) {
      Map<String, Integer> counts = new HashMap<>();
      JsonNode rules =
          Terraform.resources(text).get("aws_vpc_security_group_" + direction + "_rule");
      rules.forEach(
          each -> counts.merge(each.get("security_group_id").asString(), 1, Integer::sum));
      assertTrue(counts.values().stream().allMatch(each -> each <= MOST), counts::toString);
    }
  }

  /** Servers without nodes only have to reach each other. */
  @Test
  void machinesThatReachEachOtherAlikeHaveOneGroup() {
    String text = declaration(30, 0).rules(FirewallFormat.AWS_SECURITY_GROUPS, ANYWHERE);
    assertEquals(1, Set.copyOf(AwsReader.groups(text).values()).size());
  }

  private static Declaration declaration(int servers, int nodes) {
    StringBuilder text = new StringBuilder("spotfireVersion: \"14.6\"\nservers:\n");
    for (int i = 0; i < servers; i++) {
      text.append("  - {name: sf" + i + ", host: sf" + i + ".example.com}\n");
    }
    List<String> kinds = List.of("WEB_PLAYER", "AUTOMATION_SERVICES", "TERR");
    text.append(nodes == 0 ? "" : "nodeManagers:\n");
    for (int i = 0; i < nodes; i++) {
      text.append("  - {name: n" + i + ", host: n" + i + ".example.com, server: sf" + i % servers);
      text.append(", services: [{capability: " + kinds.get(i % 3) + "}]}\n");
    }
    text.append("smtp: {host: mail.example.com, port: 25}\n");
    return new Declaration("many.yaml", text.toString());
  }
}
