package dev.berth.facts;

import dev.berth.model.Environment;
import dev.berth.model.FirewallRule;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.network.MachineRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What firewall rules write as hosts, and as addresses. */
public final class RuleHosts {
  private static final String GROUPS = "0123456789abcdefABCDEF:.%";

  private final Environment environment;
  private final Set<String> zones = new HashSet<>();

  /** What servers, nodes and balancers are called, which need not be a host name. */
  private final Set<String> machines = new HashSet<>();

  private RuleHosts(Environment environment) {
    this.environment = environment;
    for (Zone each : environment.zones()) {
      zones.add(each.name().orElse(""));
    }
    for (Value<String> each : FirewallEnds.ofMachines(environment)) {
      machines.add(each.orElse(""));
    }
  }

  /** The full names of hosts that rules give as their ends, or that they stand at. */
  public static List<HostMention> names(Environment environment) {
    RuleHosts hosts = new RuleHosts(environment);
    List<HostMention> mentions = new ArrayList<>();
    for (FirewallRule rule : environment.firewall()) {
      for (Value<String> each : List.of(rule.from(), rule.to(), rule.at())) {
        if (hosts.isMeantAsHost(each)) {
          mentions.add(new HostMention(rule, each));
        }
      }
    }
    return mentions;
  }

  /** The ends of rules that are written as addresses or blocks. */
  public static List<HostMention> blocks(Environment environment) {
    RuleHosts hosts = new RuleHosts(environment);
    List<HostMention> blocks = new ArrayList<>();
    for (FirewallRule rule : environment.firewall()) {
      for (Value<String> each : rule.ends()) {
        if (hosts.isMeantAsBlock(each)) {
          blocks.add(new HostMention(rule, each));
        }
      }
    }
    return blocks;
  }

  /** Systems outside may be called by patterns, and by names that others do not allow. */
  private boolean isMeantAsHost(Value<String> end) {
    String text = end.orElse("");
    boolean full = end.isDeclared() && text.indexOf('.') >= 0;
    boolean other = zones.contains(text) || text.startsWith(MachineRole.PREFIX);
    boolean free = text.indexOf('*') >= 0 || text.indexOf('_') >= 0;
    return full && !other && !free && !machines.contains(text) && !isMeantAsBlock(end);
  }

  /**
   * Whether an end is written as an address or a block: with a slash, as numbers with periods, or
   * as groups with colons. A zone may be called so, and the last label of no host is a number (RFC
   * 1123).
   */
  private boolean isMeantAsBlock(Value<String> end) {
    String text = end.orElse("");
    boolean numbers = text.indexOf('.') >= 0 && consistsOf("0123456789.-", text);
    boolean groups = text.indexOf(':') != text.lastIndexOf(':') && consistsOf(GROUPS, text);
    boolean is = text.indexOf('/') >= 0 || numbers || groups;
    return is && !zones.contains(text);
  }

  private static boolean consistsOf(String characters, String text) {
    boolean does = true;
    for (int i = 0; i < text.length(); i++) {
      does &= characters.indexOf(text.charAt(i)) >= 0;
    }
    return does;
  }
}
