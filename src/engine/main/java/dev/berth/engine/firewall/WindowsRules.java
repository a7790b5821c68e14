package dev.berth.engine.firewall;

import dev.berth.engine.firewall.HostRules.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A script for PowerShell that replaces the rules of the group {@code berth}. It only lets in,
 * because the firewall of Windows keeps out what no rule lets in. It is the same for all machines,
 * because each rule names the addresses of the machine that it is for.
 */
record WindowsRules() implements PolicyWriter {
  private static final String START =
      """
      $ErrorActionPreference = 'Stop'
      Get-NetFirewallRule -Group 'berth' -ErrorAction SilentlyContinue | Remove-NetFirewallRule
      """;

  @Override
  public void write(FirewallPlan plan, Appendable out) throws IOException {
    List<HostRules> hosts = HostRules.of(plan.whole(), plan.scope());
    comments(Heading.of(plan, HostRules.gaps(hosts)), out);
    out.append(START);
    for (HostRules host : hosts) {
      for (Entry entry : host.entries()) {
        comments(Heading.of(entry.admission()), out);
        comments(Heading.visible(entry.gaps()), out);
        for (AddressRule rule : entry.rules()) {
          rule(rule, host.host(), plan.slugs(), out);
        }
      }
    }
  }

  @Override
  public List<String> leftOut(FirewallPlan plan) {
    return HostRules.gaps(HostRules.of(plan.whole(), plan.scope()));
  }

  private static void rule(AddressRule rule, Peer host, Slugs slugs, Appendable out)
      throws IOException {
    String ports = Spans.text(rule.ports(), ", ");
    String kind = rule.family() == Family.IPV6 ? "-ipv6" : "";
    String name = "berth-" + slugs.of(host) + "-" + rule.ports().get(0).first() + kind;
    String shown = "Spotfire: TCP " + ports + " of " + host.name();
    out.append("New-NetFirewallRule -Group 'berth' -Name ").append(PowerShellText.quoted(name));
    out.append(" -DisplayName ").append(PowerShellText.quoted(shown));
    out.append(" -Direction Inbound -Action Allow -Protocol TCP -LocalPort ");
    out.append(array(List.of(ports.split(", "))));
    if (!rule.to().isEmpty()) {
      out.append(" -LocalAddress ").append(array(Blocks.words(rule.to())));
    }
    if (!rule.from().isEmpty()) {
      out.append(" -RemoteAddress ").append(array(Blocks.words(rule.from())));
    }
    out.append(" | Out-Null\n");
  }

  private static String array(List<String> words) {
    List<String> quoted = new ArrayList<>();
    words.forEach(each -> quoted.add(PowerShellText.quoted(each)));
    return String.join(", ", quoted);
  }

  private static void comments(List<String> lines, Appendable out) throws IOException {
    List<String> ascii = new ArrayList<>();
    lines.forEach(each -> ascii.add(PowerShellText.ascii(each)));
    Heading.write(ascii, "", out);
  }
}
