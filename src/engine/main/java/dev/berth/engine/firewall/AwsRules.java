package dev.berth.engine.firewall;

import dev.berth.engine.report.JsonWriter;
import dev.berth.network.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Terraform in JSON: a security group for each machine that is a part of Spotfire, or of which no
 * address is known, and its rules in both directions, because Terraform lets nothing out otherwise.
 * All others are told by their addresses.
 */
record AwsRules() implements PolicyWriter {
  private static final String GROUP = "aws_security_group";
  private static final String RULE = "aws_vpc_security_group_";
  private static final int LONGEST_DESCRIPTION = 255;

  @Override
  public void write(FirewallPlan plan, Appendable out) throws IOException {
    Slugs slugs = plan.slugs();
    JsonWriter json = new JsonWriter(out);
    TerraformText.comments(Heading.of(plan, leftOut(plan)), json.openObject());
    json.openObject("variable").openObject("vpc_id");
    json.field("description", "The VPC of the machines.").field("type", "string").close().close();
    json.openObject("resource").openObject(GROUP);
    for (Peer each : members(plan.whole())) {
      String description =
          TerraformText.description("Spotfire: " + each.name(), LONGEST_DESCRIPTION);
      json.openObject(name(each, slugs))
          .field("name", "berth-" + slugs.of(each))
          .field("description", description)
          .field("vpc_id", "${var.vpc_id}")
          .close();
    }
    json.close();
    json.openObject(RULE + "ingress_rule");
    for (HostPolicy each : plan.whole().hosts()) {
      rules(AwsRule.ingress(each), slugs, json);
    }
    json.close().openObject(RULE + "egress_rule");
    for (Map.Entry<Peer, List<Need>> each : needs(plan.whole()).entrySet()) {
      rules(AwsRule.egress(each.getKey(), each.getValue()), slugs, json);
    }
    json.close().close().close();
  }

  @Override
  public List<String> leftOut(FirewallPlan plan) {
    return Gaps.ofMembers(plan.whole());
  }

  /** Those who have a group. */
  private static Set<Peer> members(Policy policy) {
    Set<Peer> members = new TreeSet<>();
    for (HostPolicy host : policy.hosts()) {
      members.add(host.host());
      for (Admission each : host.admissions()) {
        each.needs().forEach(need -> members.add(need.from()));
      }
    }
    members.removeIf(each -> !each.isMember());
    return members;
  }

  /** All needs of those who have a group, by who connects. */
  private static Map<Peer, List<Need>> needs(Policy policy) {
    Map<Peer, List<Need>> needs = new TreeMap<>();
    for (HostPolicy host : policy.hosts()) {
      for (Admission admission : host.admissions()) {
        for (Need need : admission.needs()) {
          if (need.from().isMember()) {
            needs.computeIfAbsent(need.from(), peer -> new ArrayList<>()).add(need);
          }
        }
      }
    }
    return needs;
  }

  private static void rules(List<AwsRule> rules, Slugs slugs, JsonWriter json) throws IOException {
    for (AwsRule rule : rules) {
      String group = name(rule.group(), slugs);
      json.openObject(group + "__" + rule.ports().first() + "__" + other(rule, slugs));
      TerraformText.reasons(rule.reasons(), LONGEST_DESCRIPTION, json);
      json.field("security_group_id", id(group))
          .field("ip_protocol", "tcp")
          .field("from_port", rule.ports().first())
          .field("to_port", rule.ports().last());
      for (Peer each : rule.other()) {
        json.field("referenced_security_group_id", id(name(each, slugs)));
      }
      for (Block each : rule.block()) {
        boolean old = Family.IPV4.of(List.of(each)).size() == 1;
        json.field(old ? "cidr_ipv4" : "cidr_ipv6", Blocks.cidr(each));
      }
      json.close();
    }
  }

  private static String name(Peer member, Slugs slugs) {
    return "berth_" + TerraformText.name(slugs.of(member));
  }

  private static String id(String group) {
    return "${" + GROUP + "." + group + ".id}";
  }

  /** The other end as a part of a name. */
  private static String other(AwsRule rule, Slugs slugs) {
    for (Peer each : rule.other()) {
      return TerraformText.name(slugs.of(each));
    }
    String block = Blocks.cidr(rule.block().get(0));
    return block.replace('.', '_').replace(':', '_').replace('/', '_');
  }
}
