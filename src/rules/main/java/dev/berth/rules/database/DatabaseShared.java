package dev.berth.rules.database;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.facts.Facts;
import dev.berth.model.Database;
import dev.berth.model.Environment;
import dev.berth.model.Value;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;

/** Finds environments that were copied from others with the database that they use. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "two environments use one Spotfire database",
    why =
        """
        Whatever servers share a Spotfire database are one environment: they have its users,
        library and configuration in common, and need one version. A test environment that was
        copied from production with its URL changes production.\
        """,
    fix = "Give each environment a database of its own.",
    about = Database.class,
    source = {"D-103-SITES", "D-LAT-CLUSTPAGE"})
public record DatabaseShared() implements Rule<Environment> {
  /** Databases of one host that each is held against. */
  private static final int MOST = 100;

  @Override
  public void check(Environment environment, Facts facts, Report report) {
    Value<Database> own = environment.database();
    int looked = 0;
    for (Environment other : facts.environments()) {
      Value<Database> theirs = other.database();
      if (other == environment || !own.isPresent() || looked == MOST) {
        return;
      }
      boolean near = theirs.isPresent() && SameDatabase.mayBe(own.get(), theirs.get());
      looked += near ? 1 : 0;
      if (near
          && !isNamedAlike(environment, other)
          && SameDatabase.are(own.get(), theirs.get(), environment, facts)) {
        String others = other.name().isPresent() ? other.label() : "another environment";
        report
            .at(own.get().url(), environment.label() + " uses the Spotfire database of " + others)
            .related(theirs.get().url(), others + " uses it here")
            .shared(theirs.get().url(), SameDatabase.name(own.get(), environment, facts));
        return;
      }
    }
  }

  /** One environment may be declared twice, as it is and as it is to be. */
  private static boolean isNamedAlike(Environment one, Environment other) {
    return one.name().isPresent() && other.name().is(one.name().get());
  }
}
