package dev.berth.engine.diff;

import dev.berth.model.FirewallRule.Action;
import java.util.ArrayList;
import java.util.List;

/** What is worth saying of a thing that is new or gone. */
final class Gist {
  private Gist() {}

  /** The end of a sentence, or nothing: what is declared of the thing beside its name. */
  static String of(Thing thing, Veil veil) {
    String gist = thing.kind() == Kind.FIREWALL_RULE ? rule(thing, veil) : list(thing, veil);
    return gist.isEmpty() ? "" : ": " + gist;
  }

  private static String list(Thing thing, Veil veil) {
    List<String> parts = new ArrayList<>();
    for (Trait each : thing.traits()) {
      boolean own = each.words().isEmpty() || !each.origin().isDeclared();
      if (!own) {
        parts.add(each.content().enumerated(each.words(), veil));
      }
    }
    return String.join(", ", parts);
  }

  private static String rule(Thing thing, Veil veil) {
    boolean denies = text("action", thing, veil).equals(Action.DENY.key());
    return (denies ? "denies " : "allows ")
        + text("from", thing, veil)
        + " to reach "
        + text("to", thing, veil)
        + " on "
        + PortSet.words(text("ports", thing, veil))
        + " ("
        + text("protocol", thing, veil)
        + ")";
  }

  private static String text(String key, Thing thing, Veil veil) {
    return thing.trait(key).map(each -> each.content().text(veil)).orElse("nothing");
  }
}
