package dev.berth.engine.flows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Services of one fate, those together of which the same is said. */
final class LossGroups {
  private LossGroups() {}

  /** The services by the reason, in their order. */
  static Map<String, List<String>> of(List<Loss> losses) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (Loss each : losses) {
      groups.computeIfAbsent(each.reason(), reason -> new ArrayList<>()).add(each.service());
    }
    return groups;
  }

  /** {@code 1 lost, 2 no longer redundant}; only what there is, and what is lost in any case. */
  static String totals(Outage outage) {
    StringBuilder totals = new StringBuilder();
    for (Fate each : Fate.values()) {
      int count = outage.count(each);
      if (count > 0 || each == Fate.LOST) {
        String title = each.title().substring(0, 1).toLowerCase(Locale.ROOT);
        totals.append(totals.isEmpty() ? "" : ", ").append(count).append(' ');
        totals.append(title).append(each.title().substring(1));
      }
    }
    int all = outage.losses().size();
    return all + (all == 1 ? " service: " : " services: ") + totals;
  }
}
