package dev.berth.firewall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.berth.firewall.Filter.Line;
import dev.berth.firewall.Filter.Verdict;
import dev.berth.network.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Reads the groups and rules that are generated for Azure: a lower priority comes first. */
final class AzureReader {
  private static final String GROUP = "azurerm_network_security_group";
  private static final Set<String> KEYS =
      Set.of(
          "//",
          "name",
          "description",
          "resource_group_name",
          "network_security_group_name",
          "priority",
          "direction",
          "access",
          "protocol",
          "source_port_range",
          "source_address_prefix",
          "source_address_prefixes",
          "destination_address_prefix",
          "destination_port_ranges");

  private AzureReader() {}

  static Filter filter(String text) {
    JsonNode resources = Terraform.resources(text);
    Map<String, TreeMap<Integer, Line>> groups = new HashMap<>();
    for (JsonNode each : resources.get("azurerm_network_security_rule")) {
      each.propertyNames().forEach(key -> assertTrue(KEYS.contains(key), key));
      assertTrue(each.get("name").asString().length() <= 80);
      assertTrue(!each.has("description") || each.get("description").asString().length() <= 140);
      assertEquals("*", each.get("destination_address_prefix").asString());
      String group = Terraform.referred(each.get("network_security_group_name"), GROUP, "name");
      assertTrue(resources.get(GROUP).has(group), group);
      int priority = each.get("priority").asInt();
      assertTrue(priority >= 100 && priority <= 4096);
      TreeMap<Integer, Line> lines = groups.computeIfAbsent(group, key -> new TreeMap<>());
      assertTrue(lines.put(priority, line(each)) == null, () -> "twice " + priority);
    }
    return (from, host, to, port) -> {
      TreeMap<Integer, Line> lines =
          groups.getOrDefault("berth_" + Terraform.name(host), new TreeMap<>());
      return Filter.first(List.copyOf(lines.values()), from, to, port);
    };
  }

  private static Line line(JsonNode rule) {
    List<Block> from = new ArrayList<>();
    if (rule.has("source_address_prefix")) {
      assertEquals("*", rule.get("source_address_prefix").asString());
    } else {
      rule.get("source_address_prefixes")
          .forEach(each -> from.add(Block.parse(each.asString()).orElseThrow()));
      assertEquals(1, from.stream().map(each -> each.first().bits()).distinct().count());
    }
    List<int[]> ports = new ArrayList<>();
    rule.get("destination_port_ranges").forEach(each -> ports.add(Filter.span(each.asString())));
    boolean allows = rule.get("access").asString().equals("Allow");
    return new Line(from, List.of(), ports, allows ? Verdict.ACCEPT : Verdict.DROP);
  }
}
