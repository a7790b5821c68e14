package dev.berth.engine.diff;

import dev.berth.engine.diff.EnvironmentChanges.Fate;
import dev.berth.engine.diff.EnvironmentChanges.Same;
import dev.berth.engine.diff.Pairing.Pair;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What differs between two declarations, in the words of the field: layout, order, quotes and
 * defaults that are written down make no difference.
 *
 * @param environments those of both sides by their titles
 * @param isWhole whether all of the files could be read, so that no difference is missing
 */
public record Differences(List<EnvironmentChanges> environments, boolean isWhole) {
  /** What people are told of a comparison that is not whole. */
  static final String INCOMPLETE =
      "Not everything could be read: what is not known may look added or removed.";

  public Differences {
    environments = List.copyOf(environments);
  }

  /** Whether all of the files could be read. */
  public enum Reading {
    WHOLE,
    PARTLY
  }

  /** What differs between an earlier and a later declaration. */
  public static Differences between(Facts before, Facts after, Reading reading) {
    Veil veil = new Veil(before.environments(), after.environments());
    Titles old = new Titles(before.environments(), veil);
    Titles now = new Titles(after.environments(), veil);
    Pairing<Environment> pairing = Environments.paired(before.environments(), after.environments());
    List<EnvironmentChanges> all = new ArrayList<>();
    for (Pair<Environment> each : pairing.pairs()) {
      Comparison comparison = new Comparison(veil);
      comparison.compare(Things.of(each.before(), before), Things.of(each.after(), after));
      String title = now.of(each.after());
      all.add(new EnvironmentChanges(title, Fate.KEPT, comparison.changes(), comparison.same()));
    }
    for (Environment each : pairing.removed()) {
      all.add(whole(old.of(each), Fate.REMOVED, Change.removed(gist(each, veil))));
    }
    for (Environment each : pairing.added()) {
      all.add(whole(now.of(each), Fate.ADDED, Change.added(gist(each, veil))));
    }
    all.sort(Comparator.comparing(EnvironmentChanges::title));
    return new Differences(all, reading == Reading.WHOLE);
  }

  private static EnvironmentChanges whole(String title, Fate fate, Change change) {
    return new EnvironmentChanges(title, fate, List.of(change), Same.NOTHING);
  }

  private static Whole gist(Environment environment, Veil veil) {
    String declared = environment.spotfireVersion().orElse(environment.version().toString());
    String gist =
        ": Spotfire "
            + veil.of(declared, environment.span())
            + ", "
            + count(environment.servers().size(), "server")
            + ", "
            + count(environment.nodeManagers().size(), "node manager");
    return new Whole(Kind.ENVIRONMENT, "environment", gist, environment.span());
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return changes() == 0;
  }

  /** How many changes there are. */
  public int changes() {
    int changes = 0;
    for (EnvironmentChanges each : environments) {
      changes += each.changes().size();
    }
    return changes;
  }
}
