package dev.berth.engine.firewall;

import dev.berth.engine.firewall.AwsRule.Draft;
import dev.berth.engine.report.JsonWriter;
import dev.berth.network.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Terraform in JSON: security groups for the machines that are a part of Spotfire, or of which no
 * address is known, and their rules in both directions, because Terraform lets nothing out
 * otherwise. Machines that nothing tells apart have one together. All others are told by their
 * addresses.
 */
record AwsRules() implements PolicyWriter {
  private static final String GROUP = "aws_security_group";
  private static final String RULE = "aws_vpc_security_group_";
  private static final int LONGEST_DESCRIPTION = 255;

  @Override
  public void write(FirewallPlan plan, Appendable out) throws IOException {
    Slugs slugs = plan.slugs();
    AwsGroups groups = new AwsGroups(plan.whole());
    JsonWriter json = new JsonWriter(out);
    TerraformText.comments(Heading.of(plan, leftOut(plan)), json.openObject());
    json.openObject("variable").openObject("vpc_id");
    json.field("description", "The VPC of the machines.").field("type", "string").close().close();
    json.openObject("resource").openObject(GROUP);
    for (AwsGroup each : groups.all()) {
      group(each, slugs, json);
    }
    json.close().openObject(RULE + "ingress_rule");
    for (Draft each : ingress(plan.whole(), groups)) {
      rules(each.rules(), slugs, json);
    }
    json.close().openObject(RULE + "egress_rule");
    for (Draft each : egress(plan.whole(), groups)) {
      rules(each.rules(), slugs, json);
    }
    json.close().close();
    output(groups, slugs, json);
    json.close();
  }

  private static void group(AwsGroup group, Slugs slugs, JsonWriter json) throws IOException {
    json.openObject(name(group, slugs));
    if (group.members().size() > 1) {
      TerraformText.comments(group.names(), json);
    }
    String whose = "Spotfire: " + Reason.some(group.names());
    json.field("name", "berth-" + group.slug(slugs))
        .field("description", TerraformText.description(whose, LONGEST_DESCRIPTION))
        .field("vpc_id", "${var.vpc_id}")
        .close();
  }

  /** Which group each machine has to have. */
  private static void output(AwsGroups groups, Slugs slugs, JsonWriter json) throws IOException {
    json.openObject("output").openObject("berth_security_groups");
    json.field("description", "The group that each machine has to have.").openObject("value");
    for (Peer each : groups.members()) {
      json.field(slugs.of(each), id(name(groups.of(each), slugs)));
    }
    json.close().close().close();
  }

  @Override
  public List<String> leftOut(FirewallPlan plan) {
    List<String> gaps = new ArrayList<>(Gaps.ofMembers(plan.whole()));
    gaps.addAll(Gaps.ofTargets(plan.whole()));
    return gaps;
  }

  private static Collection<Draft> ingress(Policy policy, AwsGroups groups) {
    Map<AwsGroup, Draft> drafts = new TreeMap<>();
    for (HostPolicy each : policy.hosts()) {
      if (each.host().isMember()) {
        AwsGroup own = groups.of(each.host());
        drafts.computeIfAbsent(own, group -> new Draft(group, groups)).addIngress(each);
      }
    }
    return drafts.values();
  }

  private static Collection<Draft> egress(Policy policy, AwsGroups groups) {
    Map<AwsGroup, Draft> drafts = new TreeMap<>();
    for (HostPolicy host : policy.hosts()) {
      for (Admission admission : host.admissions()) {
        for (Need need : admission.needs()) {
          if (need.from().isMember()) {
            AwsGroup own = groups.of(need.from());
            drafts.computeIfAbsent(own, group -> new Draft(group, groups)).addEgress(need);
          }
        }
      }
    }
    return drafts.values();
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
      for (AwsGroup each : rule.other()) {
        json.field("referenced_security_group_id", id(name(each, slugs)));
      }
      for (Block each : rule.block()) {
        boolean old = Family.IPV4.of(List.of(each)).size() == 1;
        json.field(old ? "cidr_ipv4" : "cidr_ipv6", Blocks.cidr(each));
      }
      json.close();
    }
  }

  private static String name(AwsGroup group, Slugs slugs) {
    return "berth_" + TerraformText.name(group.slug(slugs));
  }

  private static String id(String group) {
    return "${" + GROUP + "." + group + ".id}";
  }

  /** The other end as a part of a name. */
  private static String other(AwsRule rule, Slugs slugs) {
    for (AwsGroup each : rule.other()) {
      return TerraformText.name(each.slug(slugs));
    }
    String block = Blocks.cidr(rule.block().get(0));
    return block.replace('.', '_').replace(':', '_').replace('/', '_');
  }
}
