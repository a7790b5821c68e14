package dev.berth.rules.ports;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Collision;
import dev.berth.facts.Facts;
import dev.berth.facts.PortClaim;
import dev.berth.facts.Relocation;
import dev.berth.model.DeclaredRange;
import dev.berth.model.Environment;
import dev.berth.model.Role;
import dev.berth.model.Service;
import dev.berth.model.Value;
import dev.berth.rule.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports collisions of one kind, each with the place of the other listener. */
public final class CollisionFindings {
  private static final String CLUSTER = "Give all servers the usual first clustering port, ";

  private CollisionFindings() {}

  /** Reports the collisions of this kind that belong to an environment. */
  public static void report(
      Environment environment, Collision.Kind kind, Facts facts, Report report) {
    for (Collision each : facts.collisions(environment, kind)) {
      Report.Finding finding = report.at(each.place(), each.message()).restingOn(each.certainty());
      if (!each.otherPlace().span().equals(each.place().span())) {
        finding.related(each.otherPlace(), each.otherMessage());
        finding.shared(each.otherPlace(), each.portList());
      }
      if (each.place() == each.claim()) {
        offerMove(each, facts, finding);
      }
    }
  }

  /** The first that can go elsewhere does. */
  private static void offerMove(Collision collision, Facts facts, Report.Finding finding) {
    for (PortClaim each : movers(collision, facts)) {
      Optional<Relocation> elsewhere = facts.relocation(each);
      if (elsewhere.isPresent()) {
        finding.fix(fix(elsewhere.get(), each));
        return;
      }
    }
  }

  /**
   * The one that is reported, and the other one; but nothing goes out of the way of engines that
   * are in the wrong place, and whom nobody outside knows: no listener if they start below their
   * default, and no engines that are at theirs.
   */
  private static List<PortClaim> movers(Collision collision, Facts facts) {
    PortClaim claim = collision.claim();
    PortClaim other = collision.other();
    if (!claim.isEngines() && above(other, facts) < -1) {
      return List.of(other);
    }
    boolean stray = Math.abs(above(other, facts)) > 1 && Math.abs(above(claim, facts)) <= 1;
    return claim.isEngines() && stray ? List.of(other, claim) : List.of(claim, other);
  }

  /** How far engines start above their default, in ports; other listeners are at theirs. */
  private static int above(PortClaim claim, Facts facts) {
    Optional<Integer> usual =
        claim.isEngines()
            ? facts.catalogue().defaultPort(claim.role(), "", claim.environment().version())
            : Optional.empty();
    return usual.isPresent() ? claim.ports().first() - usual.get() : 0;
  }

  /** Who else knows the old port, an environment does not tell. */
  private static Fix fix(Relocation other, PortClaim claim) {
    List<Edit> edits = new ArrayList<>();
    for (Value<?> place : other.places()) {
      edits.add(
          place.isDeclared()
              ? Edit.value(place, place, other.port())
              : spelledOut(claim, other.port()));
    }
    for (Value<DeclaredRange> opening : other.openings()) {
      edits.add(Edit.items(opening, other.port()));
    }
    boolean firewall = !other.openings().isEmpty();
    boolean cluster = claim.role() == Role.CLUSTERING;
    String where = (cluster ? CLUSTER : "Move " + claim.label() + " to port ") + other.port();
    String title = firewall ? where + ", and have the firewall treat it as before" : where;
    return new Fix(title, Fix.Safety.UNSAFE, edits);
  }

  /** Says of a service what was its default. */
  private static Edit spelledOut(PortClaim claim, int port) {
    Service service = (Service) claim.owner();
    if (!claim.isEngines()) {
      return Edit.entry(service.capability(), port, "port");
    }
    Value<Integer> range = service.enginePorts().range();
    return range.isDeclared()
        ? Edit.entry(range, port, "min")
        : Edit.entry(service.capability(), port, "enginePorts", "min");
  }
}
