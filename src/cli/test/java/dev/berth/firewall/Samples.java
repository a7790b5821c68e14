package dev.berth.firewall;

import dev.berth.engine.firewall.FirewallFormat;
import dev.berth.engine.firewall.FirewallPlan;
import dev.berth.engine.firewall.Outsiders;
import java.util.ArrayList;
import java.util.List;

/** Texts that are generated in one format, for the programs that read it. */
final class Samples {
  static final Outsiders SOMEWHERE =
      new Outsiders(List.of("10.0.0.0/8", "2001:db8::/32"), List.of("172.16.9.9", "2001:db8:9::9"));

  private static final List<Outsiders> OUTSIDERS =
      List.of(new Outsiders(List.of(), List.of()), SOMEWHERE);

  private Samples() {}

  /** For all declarations. */
  static List<String> of(FirewallFormat format) {
    List<String> samples = new ArrayList<>();
    for (Declaration each : Declaration.all()) {
      for (Outsiders outsiders : OUTSIDERS) {
        FirewallPlan plan = each.plan(outsiders);
        if (!plan.isEmpty()) {
          samples.add(Declaration.written(format, plan));
        }
      }
    }
    return samples;
  }
}
