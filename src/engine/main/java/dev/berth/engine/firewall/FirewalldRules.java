package dev.berth.engine.firewall;

import dev.berth.engine.firewall.HostRules.Entry;
import dev.berth.model.PortRange;
import java.io.IOException;
import java.util.List;

/**
 * A policy of firewalld (0.9 or newer) for {@code /etc/firewalld/policies}, of rich rules, which
 * have one source, one destination and one span of ports each. It decides before the zones do, and
 * is the same for all machines, because each rule names the address of the machine that it is for.
 */
record FirewalldRules() implements PolicyWriter {
  private static final String START =
      """
      <policy target="CONTINUE" priority="-1">
        <short>berth</short>
        <ingress-zone name="ANY"/>
        <egress-zone name="HOST"/>
      """;

  @Override
  public void write(FirewallPlan plan, Appendable out) throws IOException {
    List<HostRules> hosts = HostRules.of(plan.whole(), plan.scope());
    out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    comments(Heading.of(plan, HostRules.gaps(hosts)), "", out);
    out.append(START);
    for (HostRules host : hosts) {
      for (Entry entry : host.entries()) {
        comments(Heading.of(entry.admission()), "  ", out);
        comments(Heading.visible(entry.gaps()), "  ", out);
        rules(entry.rules(), "priority=\"1\"", "accept", out);
      }
      if (!host.closed().isEmpty()) {
        String what = "Nobody else reaches these ports of " + host.host().name();
        comments(Heading.visible(List.of(what)), "  ", out);
      }
      rules(host.closed(), "priority=\"2\"", "drop", out);
    }
    out.append("</policy>\n");
  }

  @Override
  public List<String> leftOut(FirewallPlan plan) {
    return HostRules.gaps(HostRules.of(plan.whole(), plan.scope()));
  }

  private static void rules(
      List<AddressRule> rules, String priority, String verdict, Appendable out) throws IOException {
    for (AddressRule rule : rules) {
      String family =
          switch (rule.family()) {
            case IPV4 -> " family=\"ipv4\"";
            case IPV6 -> " family=\"ipv6\"";
            case BOTH -> "";
          };
      for (String from : elements("source", Blocks.words(rule.from()))) {
        for (String to : elements("destination", Blocks.words(rule.to()))) {
          for (PortRange ports : rule.ports()) {
            out.append("  <rule ")
                .append(priority)
                .append(family)
                .append('>')
                .append(from)
                .append(to);
            out.append("<port port=\"").append(ports.toString());
            out.append("\" protocol=\"tcp\"/><").append(verdict).append("/></rule>\n");
          }
        }
      }
    }
  }

  /** One of each; one that is empty if there are none. */
  private static List<String> elements(String name, List<String> addresses) {
    if (addresses.isEmpty()) {
      return List.of("");
    }
    return addresses.stream().map(each -> "<" + name + " address=\"" + each + "\"/>").toList();
  }

  /** No comment has two hyphens in a row, or one at its end. */
  private static void comments(List<String> lines, String start, Appendable out)
      throws IOException {
    for (String each : lines) {
      String parted = each.replace("--", "- -").replace("--", "- -");
      out.append(start).append("<!-- ").append(parted).append(" -->\n");
    }
  }
}
