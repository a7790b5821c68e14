package dev.berth.rules.ports;

import dev.berth.diagnostic.Fix;
import dev.berth.facts.Collision;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.facts.Relocation;
import dev.berth.model.Environment;
import dev.berth.model.Role;
import dev.berth.rule.Report;
import java.util.List;
import java.util.Optional;

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
        share(each, finding);
      }
      if (each.place() == each.claim()) {
        offerMove(each, facts, finding);
      } else {
        offerNodeMove(each, facts, finding);
      }
    }
  }

  private static void share(Collision collision, Report.Finding finding) {
    if (collision.isRatherOfOther()) {
      finding.sharedBy(collision.otherPlace(), collision.portList());
    } else {
      finding.shared(collision.otherPlace(), collision.portList());
    }
  }

  private static void offerNodeMove(Collision collision, Facts facts, Report.Finding finding) {
    Optional<Fix> move = NodeManagerMove.of(collision, facts);
    if (move.isPresent()) {
      finding.fix(move.get());
    }
  }

  /** The first that can go elsewhere does. */
  private static void offerMove(Collision collision, Facts facts, Report.Finding finding) {
    for (PortClaim each : movers(collision, facts)) {
      Optional<Relocation> elsewhere = facts.relocation(each);
      if (elsewhere.isPresent()) {
        finding.fix(new Move(elsewhere.get(), each).fix());
        return;
      }
    }
  }

  /**
   * The one that is reported, and the other one; but nothing goes out of the way of what is in the
   * wrong place: no listener if engines start below their default, and nothing that is at its own.
   * A connector, which clients know, goes only if nothing else can.
   */
  private static List<PortClaim> movers(Collision collision, Facts facts) {
    PortClaim claim = collision.claim();
    PortClaim other = collision.other();
    if (!claim.isEngines() && other.isEngines() && above(other, facts) < -1) {
      return List.of(other);
    }
    boolean stray = rank(other, facts) < rank(claim, facts);
    return stray ? List.of(other, claim) : List.of(claim, other);
  }

  /** The lower, the rather something goes elsewhere. */
  private static int rank(PortClaim claim, Facts facts) {
    int near = claim.isEngines() ? 1 : 0;
    if (Math.abs(above(claim, facts)) <= near) {
      return 2;
    }
    return claim.role() == Role.PUBLIC_HTTP || claim.role() == Role.PUBLIC_HTTPS ? 1 : 0;
  }

  /** How far something starts above its default, in ports; what has none is at its own. */
  private static int above(PortClaim claim, Facts facts) {
    boolean isOthers = claim.role() == Role.RESERVED || claim.role() == Role.LOAD_BALANCER;
    Optional<Integer> usual =
        isOthers
            ? Optional.empty()
            : facts.catalogue().defaultPort(claim.role(), "", claim.environment().version());
    return usual.isPresent() ? claim.ports().first() - usual.get() : 0;
  }
}
