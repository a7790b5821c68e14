package dev.berth.firewall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.firewall.Reach.Gate;
import dev.berth.network.Block;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Reads the groups and rules that are generated for AWS. */
final class AwsReader {
  private static final String GROUP = "aws_security_group";
  private static final Set<String> KEYS =
      Set.of(
          "//",
          "security_group_id",
          "description",
          "ip_protocol",
          "from_port",
          "to_port",
          "referenced_security_group_id",
          "cidr_ipv4",
          "cidr_ipv6");

  private AwsReader() {}

  static Reach reach(String text) {
    Reach reach = new Reach();
    JsonNode resources = Terraform.resources(text);
    JsonNode groups = resources.get(GROUP);
    groups.propertyNames().forEach(reach::addMember);
    for (String direction : List.of("ingress", "egress")) {
      JsonNode rules = resources.get("aws_vpc_security_group_" + direction + "_rule");
      for (JsonNode each : rules == null ? List.<JsonNode>of() : rules) {
        each.propertyNames().forEach(key -> assertTrue(KEYS.contains(key), key));
        String group = Terraform.referred(each.get("security_group_id"), GROUP, "id");
        assertTrue(reach.has(group), group);
        String description = each.get("description").asString();
        assertTrue(
            description.matches("[a-zA-Z0-9 ._\\-:/()#,@\\[\\]+=&;{}!$*]{1,255}"), description);
        if (direction.equals("ingress")) {
          reach.addIn(group, gate(each, reach));
        } else {
          reach.addOut(group, gate(each, reach));
        }
      }
    }
    return reach;
  }

  /** The group of each machine, by its slug. */
  static Map<String, String> groups(String text) {
    Map<String, String> groups = new TreeMap<>();
    Terraform.output(text, "berth_security_groups")
        .propertyStream()
        .forEach(
            each -> groups.put(each.getKey(), Terraform.referred(each.getValue(), GROUP, "id")));
    return groups;
  }

  private static Gate gate(JsonNode rule, Reach reach) {
    assertEquals("tcp", rule.get("ip_protocol").asString());
    List<int[]> ports =
        List.of(new int[] {rule.get("from_port").asInt(), rule.get("to_port").asInt()});
    if (rule.has("referenced_security_group_id")) {
      JsonNode reference = rule.get("referenced_security_group_id");
      String other = Terraform.referred(reference, GROUP, "id");
      assertTrue(reach.has(other), other);
      return new Gate(Set.of(other), List.of(), ports);
    }
    String key = rule.has("cidr_ipv4") ? "cidr_ipv4" : "cidr_ipv6";
    Block block = Block.parse(rule.get(key).asString()).orElseThrow();
    assertEquals(key.equals("cidr_ipv4") ? 32 : 128, block.first().bits());
    return new Gate(Set.of(), List.of(block), ports);
  }
}
