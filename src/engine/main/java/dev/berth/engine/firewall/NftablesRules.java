package dev.berth.engine.firewall;

import dev.berth.engine.firewall.HostRules.Entry;
import dev.berth.engine.report.Visible;
import java.io.IOException;
import java.util.List;

/**
 * A table of nftables. It is the same for all machines, because each rule names the addresses of
 * the machine that it is for; that of one machine speaks of all of its addresses. It only keeps
 * out: what another table drops stays dropped.
 */
record NftablesRules() implements PolicyWriter {
  private static final String START =
      """
      table inet berth
      delete table inet berth
      table inet berth {
        chain inbound {
          type filter hook input priority filter; policy accept;
          iif "lo" accept
          ct state established,related accept
      """;

  @Override
  public void write(FirewallPlan plan, Appendable out) throws IOException {
    List<HostRules> hosts = HostRules.of(plan.whole(), plan.scope());
    Heading.write(Heading.of(plan, HostRules.gaps(hosts)), "", out);
    out.append(START);
    for (HostRules host : hosts) {
      if (!host.entries().isEmpty()) {
        host(host, out);
      }
    }
    out.append("  }\n}\n");
  }

  @Override
  public List<String> leftOut(FirewallPlan plan) {
    return HostRules.gaps(HostRules.of(plan.whole(), plan.scope()));
  }

  private static void host(HostRules host, Appendable out) throws IOException {
    String name = Visible.of(host.host().name());
    out.append('\n');
    for (Entry entry : host.entries()) {
      Heading.write(Heading.of(entry.admission()), "    ", out);
      Heading.write(Heading.visible(entry.gaps()), "    ", out);
      for (AddressRule rule : entry.rules()) {
        rule(rule, "accept", out);
      }
    }
    if (!host.closed().isEmpty()) {
      Heading.write(List.of("Nobody else reaches these ports of " + name), "    ", out);
    }
    for (AddressRule rule : host.closed()) {
      rule(rule, "drop", out);
    }
  }

  private static void rule(AddressRule rule, String verdict, Appendable out) throws IOException {
    String protocol = rule.family() == Family.IPV6 ? "ip6" : "ip";
    out.append("    ");
    if (!rule.from().isEmpty()) {
      out.append(protocol).append(" saddr ").append(set(Blocks.words(rule.from()))).append(' ');
    }
    if (!rule.to().isEmpty()) {
      out.append(protocol).append(" daddr ").append(set(Blocks.words(rule.to()))).append(' ');
    }
    out.append("tcp dport ").append(set(List.of(Spans.text(rule.ports(), ", ").split(", "))));
    out.append(' ').append(verdict).append('\n');
  }

  private static String set(List<String> words) {
    return words.size() == 1 ? words.get(0) : "{ " + String.join(", ", words) + " }";
  }
}
