package dev.berth.engine.diff;

import dev.berth.model.Environment;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What comparisons call the environments of one side, each by another name. */
final class Titles {
  private final Map<Environment, String> titles = new IdentityHashMap<>();

  /** Their own names; where one has none, or that of another, its file and line say which it is. */
  Titles(List<Environment> environments, Veil veil) {
    Map<String, Integer> counts = new HashMap<>();
    environments.forEach(each -> counts.merge(name(each), 1, Integer::sum));
    for (Environment each : environments) {
      String name = name(each);
      String place = each.span().source().name() + ":" + each.span().start().line();
      boolean alone = counts.get(name) == 1;
      String shown = alone ? name : each.name().isPresent() ? name + " (" + place + ")" : place;
      titles.put(each, veil.of(shown, each.span()));
    }
  }

  private static String name(Environment environment) {
    return environment.name().orElse(environment.span().source().name());
  }

  String of(Environment environment) {
    return titles.get(environment);
  }
}
