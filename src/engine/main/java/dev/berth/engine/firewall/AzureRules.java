package dev.berth.engine.firewall;

import dev.berth.engine.firewall.FirewallPlan.Scope;
import dev.berth.engine.firewall.HostRules.Entry;
import dev.berth.engine.report.JsonWriter;
import java.io.IOException;
import java.util.List;

/**
 * Terraform in JSON: a network security group for each machine, to be associated with its network
 * interface, so that its rules need not name the machine.
 */
record AzureRules() implements PolicyWriter {
  private static final String GROUP = "azurerm_network_security_group";
  private static final String RULE = "azurerm_network_security_rule";
  private static final String ANY = "*";
  private static final int LONGEST_DESCRIPTION = 140;

  /** Between which numbers priorities are; the lowest is asked first. */
  private static final int FIRST = 100;

  private static final int LAST = 4096;
  private static final int USUAL_STEP = 10;

  @Override
  public void write(FirewallPlan plan, Appendable out) throws IOException {
    Slugs slugs = plan.slugs();
    List<HostRules> hosts = HostRules.of(plan.whole(), Scope.ONE_HOST);
    JsonWriter json = new JsonWriter(out);
    TerraformText.comments(Heading.of(plan, HostRules.gaps(hosts)), json.openObject());
    json.openObject("variable");
    json.openObject("location").field("type", "string").close();
    json.openObject("resource_group_name").field("type", "string").close();
    json.close().openObject("resource").openObject(GROUP);
    for (HostRules host : hosts) {
      String slug = slugs.of(host.host());
      json.openObject("berth_" + TerraformText.name(slug))
          .field("name", "berth-" + slug)
          .field("location", "${var.location}")
          .field("resource_group_name", "${var.resource_group_name}")
          .close();
    }
    json.close().openObject(RULE);
    for (HostRules host : hosts) {
      host(host, "berth_" + TerraformText.name(slugs.of(host.host())), json);
    }
    json.close().close().close();
  }

  @Override
  public List<String> leftOut(FirewallPlan plan) {
    return HostRules.gaps(HostRules.of(plan.whole(), Scope.ONE_HOST));
  }

  private static void host(HostRules host, String group, JsonWriter json) throws IOException {
    int count = 0;
    for (Entry entry : host.entries()) {
      count += entry.rules().size();
    }
    int step = FIRST + count * USUAL_STEP < LAST ? USUAL_STEP : 1;
    int priority = FIRST;
    for (Entry entry : host.entries()) {
      for (AddressRule rule : entry.rules()) {
        String kind = rule.family() == Family.IPV6 ? "-ipv6" : "";
        open("allow-" + rule.ports().get(0).first() + kind, group, json);
        TerraformText.reasons(entry.admission().reasons(), LONGEST_DESCRIPTION, json);
        rule(rule, "Allow", priority, json);
        priority += step;
      }
    }
    for (AddressRule rule : host.closed()) {
      open("deny-others", group, json);
      rule(rule, "Deny", LAST, json);
    }
  }

  private static void open(String name, String group, JsonWriter json) throws IOException {
    json.openObject(group + "__" + name)
        .field("name", name)
        .field("resource_group_name", "${var.resource_group_name}")
        .field("network_security_group_name", "${" + GROUP + "." + group + ".name}");
  }

  private static void rule(AddressRule rule, String access, int priority, JsonWriter json)
      throws IOException {
    json.field("priority", priority)
        .field("direction", "Inbound")
        .field("access", access)
        .field("protocol", "Tcp")
        .field("source_port_range", ANY);
    if (rule.from().isEmpty()) {
      json.field("source_address_prefix", ANY);
    } else {
      json.openArray("source_address_prefixes");
      for (String each : Blocks.words(rule.from())) {
        json.item(each);
      }
      json.close();
    }
    json.field("destination_address_prefix", ANY).openArray("destination_port_ranges");
    for (String each : Spans.text(rule.ports(), " ").split(" ")) {
      json.item(each);
    }
    json.close().close();
  }
}
