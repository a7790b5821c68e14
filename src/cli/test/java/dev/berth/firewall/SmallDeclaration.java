package dev.berth.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A declaration made up by chance: few machines, of which some have addresses, zones or both. */
public final class SmallDeclaration {
  private static final List<String> CAPABILITIES =
      List.of("WEB_PLAYER", "AUTOMATION_SERVICES", "TERR", "PYTHON", "R");

  private final Random chance;
  private final StringBuilder text = new StringBuilder();
  private final List<String> hosts = new ArrayList<>();
  private final int zones;

  private SmallDeclaration(long seed) {
    this.chance = new Random(seed);
    this.zones = chance.nextInt(4);
    text.append("spotfireVersion: \"").append(oneIn(2) ? "14.6" : "12.3").append("\"\n");
    text.append("name: env").append(seed).append('\n');
    hosts();
    if (oneIn(3)) {
      text.append("sites: [{name: A}, {name: B}]\n");
    }
    int servers = servers();
    nodes(servers);
    others(servers);
    zones();
  }

  /** The same text for the same seed. */
  public static String text(long seed) {
    return new SmallDeclaration(seed).text.toString();
  }

  private boolean oneIn(int count) {
    return chance.nextInt(count) == 0;
  }

  private String host() {
    return hosts.get(chance.nextInt(hosts.size()));
  }

  private void hosts() {
    text.append("hosts:\n");
    int count = 3 + chance.nextInt(6);
    for (int i = 0; i < count; i++) {
      String name = "h" + i + (oneIn(4) ? "" : ".example.com");
      hosts.add(name);
      int zone = chance.nextInt(zones + 1);
      List<String> aliases = new ArrayList<>();
      if (!oneIn(4)) {
        aliases.add("10.0." + zone + "." + (10 + i));
      }
      if (oneIn(5)) {
        aliases.add("\"2001:db8:" + zone + "::" + (10 + i) + "\"");
      }
      if (oneIn(9)) {
        aliases.add("10.0." + zone + "." + (100 + i));
      }
      String said = zone < zones && oneIn(2) ? ", zone: zone" + zone : "";
      text.append("  - {name: ").append(name).append(", aliases: ").append(aliases);
      text.append(said).append("}\n");
    }
  }

  private int servers() {
    text.append("servers:\n");
    int count = 1 + chance.nextInt(3);
    for (int i = 0; i < count; i++) {
      text.append("  - {name: sf").append(i).append(", host: ").append(hosts.get(i));
      text.append(oneIn(2) ? ", httpConnector: {port: 8080}" : "");
      text.append(oneIn(4) ? ", communicationPort: 9444" : "");
      text.append(oneIn(3) ? ", jmx: {enabled: true}" : "");
      text.append("}\n");
    }
    return count;
  }

  private void nodes(int servers) {
    int count = chance.nextInt(4);
    text.append(count == 0 ? "" : "nodeManagers:\n");
    for (int i = 0; i < count; i++) {
      text.append("  - {name: nm").append(i).append(", host: ").append(host());
      text.append(", server: sf").append(chance.nextInt(servers));
      text.append(oneIn(3) ? ", registrationPort: 9180, communicationPort: 9543" : "");
      List<String> services = new ArrayList<>();
      int some = chance.nextInt(4);
      for (int k = 0; k < some; k++) {
        String jmx = oneIn(6) ? ", jmx: {enabled: true}" : "";
        String capability = CAPABILITIES.get(chance.nextInt(CAPABILITIES.size()));
        services.add("{capability: " + capability + ", port: " + (9501 + k) + jmx + "}");
      }
      text.append(", services: ").append(services).append("}\n");
    }
  }

  private void others(int servers) {
    text.append("database: {type: postgresql, host: ").append(host()).append("}\n");
    if (oneIn(2)) {
      text.append("smtp: {host: mail.example.com, port: 25}\n");
    }
    if (oneIn(2)) {
      text.append("loadBalancers:\n  - {name: lb, host: ").append(host());
      text.append(", port: 443, members: [sf0");
      text.append(servers > 1 ? ", sf1" : "").append("], memberPort: 8080}\n");
    }
  }

  private void zones() {
    text.append("network:\n  zones:\n    - {name: users, addresses: [192.168.0.0/16]}\n");
    for (int i = 0; i < zones; i++) {
      String blocks = oneIn(5) ? "" : "10.0." + i + ".0/24, \"2001:db8:" + i + "::/48\"";
      text.append("    - {name: zone").append(i).append(", addresses: [").append(blocks);
      text.append("]}\n");
    }
  }
}
