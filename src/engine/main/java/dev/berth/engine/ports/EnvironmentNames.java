package dev.berth.engine.ports;

import dev.berth.engine.secret.Redaction;
import dev.berth.model.Environment;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What tables call environments, each by another name. */
public final class EnvironmentNames {
  private EnvironmentNames() {}

  /** Their own names; where one has none, or that of another, its file and line say which it is. */
  public static Map<Environment, String> of(List<Environment> environments, Redaction redaction) {
    Map<String, Integer> counts = new HashMap<>();
    for (Environment each : environments) {
      // Whatever the sources hold is to be known before the first word is said of any.
      redaction.of("", each.span());
      counts.merge(name(each), 1, Integer::sum);
    }
    Map<Environment, String> names = new IdentityHashMap<>();
    for (Environment each : environments) {
      String name = name(each);
      String place = each.span().source().name() + ":" + each.span().start().line();
      boolean alone = counts.get(name) == 1;
      String shown = alone ? name : each.name().isPresent() ? name + " (" + place + ")" : place;
      names.put(each, redaction.of(shown, each.span()));
    }
    return names;
  }

  private static String name(Environment environment) {
    return environment.name().orElse(environment.span().source().name());
  }
}
