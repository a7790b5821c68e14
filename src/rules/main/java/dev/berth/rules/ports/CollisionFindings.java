package dev.berth.rules.ports;

import dev.berth.facts.Collision;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.rule.Report;

/** Reports collisions of one kind, each with the place of the other listener. */
public final class CollisionFindings {
  private CollisionFindings() {}

  /** Reports the collisions of this kind that belong to an environment. */
  public static void report(
      Environment environment, Collision.Kind kind, Facts facts, Report report) {
    for (Collision each : facts.collisions(environment, kind)) {
      Report.Finding finding = report.at(each.place(), each.message()).restingOn(each.certainty());
      if (!each.otherPlace().span().equals(each.place().span())) {
        finding.related(each.otherPlace(), each.otherMessage());
      }
    }
  }
}
