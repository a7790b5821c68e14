package dev.berth.engine.firewall;

import dev.berth.engine.report.Visible;
import dev.berth.engine.report.YamlString;
import dev.berth.model.PortRange;
import dev.berth.network.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A NetworkPolicy (networking.k8s.io/v1) for each machine that is a part of Spotfire, or of which
 * no address is known: it is the pods that bear its label. All others are told by their addresses.
 */
record KubernetesRules() implements PolicyWriter {
  private static final String LABEL = "berth/host";

  @Override
  public void write(FirewallPlan plan, Appendable out) throws IOException {
    Heading.write(Heading.of(plan, leftOut(plan)), "", out);
    out.append("# The pods of a machine bear the label ").append(LABEL).append(", as below.\n");
    Heading.write(labels(plan.slugs()), "", out);
    for (HostPolicy host : plan.whole().hosts()) {
      if (host.host().isMember()) {
        policy(host, plan.slugs(), out);
      } else {
        String name = Visible.of(host.host().name());
        String why = host.host().isAddressed() ? " has an address" : " is on the web";
        Heading.write(List.of(name + why + ": it is no pod."), "", out);
      }
    }
  }

  @Override
  public List<String> leftOut(FirewallPlan plan) {
    return Gaps.ofMembers(plan.whole());
  }

  /** Whose labels do not tell it. */
  private static List<String> labels(Slugs slugs) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Peer> each : slugs.numbered().entrySet()) {
      if (each.getValue().isMember()) {
        lines.add(each.getKey() + " is " + Visible.of(each.getValue().name()) + ".");
      }
    }
    return lines;
  }

  private static void policy(HostPolicy policy, Slugs slugs, Appendable out) throws IOException {
    String slug = slugs.of(policy.host());
    out.append("---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: ");
    out.append("berth-").append(slug).append("\nspec:\n  podSelector: {matchLabels: {");
    out.append(LABEL).append(": ").append(YamlString.of(slug)).append("}}\n");
    out.append("  policyTypes: [Ingress]\n");
    StringBuilder rules = new StringBuilder();
    for (Admission each : policy.admissions()) {
      rule(policy.host(), each, slugs, rules);
    }
    out.append("  ingress:").append(rules.isEmpty() ? " []" : "").append('\n').append(rules);
  }

  private static void rule(Peer host, Admission admission, Slugs slugs, StringBuilder out)
      throws IOException {
    List<String> sources = sources(host, admission, slugs);
    boolean anybody = admission.from().get(0).isAnybody();
    if (sources.isEmpty() && !anybody) {
      return;
    }
    Heading.write(Heading.of(admission), "    ", out);
    out.append("    - ports:\n");
    for (PortRange each : admission.ports()) {
      out.append("        - {protocol: TCP, port: ").append(each.first());
      out.append(each.isSingle() ? "" : ", endPort: " + each.last()).append("}\n");
    }
    out.append(anybody ? "" : "      from:\n");
    for (String each : sources) {
      out.append("        - ").append(each).append('\n');
    }
  }

  private static List<String> sources(Peer host, Admission admission, Slugs slugs) {
    List<String> labels = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (Peer each : admission.everybody()) {
      if (each.isMember()) {
        labels.add(YamlString.of(slugs.of(each)));
      } else if (each.canMeet(host)) {
        blocks.addAll(each.addresses());
      }
    }
    List<String> sources = new ArrayList<>();
    if (!labels.isEmpty()) {
      String values = String.join(", ", labels);
      sources.add(
          "podSelector: {matchExpressions: [{key: "
              + LABEL
              + ", operator: In, values: ["
              + values
              + "]}]}");
    }
    for (Block each : Blocks.apart(blocks)) {
      sources.add("ipBlock: {cidr: " + YamlString.of(Blocks.cidr(each)) + "}");
    }
    return sources;
  }
}
