package dev.berth.network;

import dev.berth.model.FirewallRule.Direction;
import dev.berth.model.FirewallRule.Protocol;
import java.util.ArrayList;
import java.util.List;

/**
 * What there is between machines of two standings.
 *
 * @param candidates the rules that are or may be about them, in the order of the file
 * @param doubted the same where nothing need stand: what keeps wide ranges apart only may be
 * @param zones what is known of their zones
 * @param entering what becomes of what no rule matches where it enters, if nothing else is said
 */
record Border(
    List<RuleList.Candidate> candidates,
    List<RuleList.Candidate> doubted,
    ZonePair zones,
    Outcome entering) {
  static Border of(List<RuleList.Candidate> candidates, ZonePair zones, Outcome entering) {
    boolean some = zones.source().isOfNoZone() || zones.target().isOfNoZone();
    String zone = zones.source().zone();
    return new Border(candidates, some ? doubted(candidates, zone) : candidates, zones, entering);
  }

  /**
   * What is said of all that no rule matches where it leaves: that it is denied only holds where
   * there surely is a firewall between the two.
   */
  Outcome unlessLeaving(Outcome said) {
    return said == Outcome.DENIED && zones.mayLeaveUnseen() ? Outcome.UNKNOWN : said;
  }

  /** Likewise where it enters. */
  Outcome unlessEntering(Outcome said) {
    return said == Outcome.DENIED && !zones.areApart() ? Outcome.UNKNOWN : said;
  }

  /** The rules where it leaves: behind a machine of no known zone nothing need stand. */
  List<RuleList.Candidate> onLeaving() {
    return zones.source().isOfNoZone() ? doubted : candidates;
  }

  /** Likewise where it enters: before a machine of no known zone nothing need stand. */
  List<RuleList.Candidate> onEntering() {
    return zones.target().isOfNoZone() ? doubted : candidates;
  }

  private static List<RuleList.Candidate> doubted(
      List<RuleList.Candidate> candidates, String zone) {
    List<RuleList.Candidate> doubted = new ArrayList<>();
    for (RuleList.Candidate each : candidates) {
      Ruling ruling = each.ruling();
      Match ends = ruling.maySkip(zone) ? each.ends().and(Match.UNKNOWN) : each.ends();
      doubted.add(new RuleList.Candidate(ruling, ends));
    }
    return doubted;
  }

  /** Whether a rule that may be about them denies all that enters. */
  boolean mayBeShut() {
    boolean may = false;
    for (RuleList.Candidate each : candidates) {
      may |= shuts(each.ruling());
    }
    return may;
  }

  /** Whether a rule whose ends surely are about them does. */
  boolean isShut() {
    boolean is = false;
    for (RuleList.Candidate each : candidates) {
      is |= shuts(each.ruling()) && isSurelyAbout(each.ruling());
    }
    return is;
  }

  private boolean isSurelyAbout(Ruling ruling) {
    return zones.source().match(ruling.from).and(zones.target().match(ruling.to)) == Match.YES;
  }

  private static boolean shuts(Ruling ruling) {
    boolean enters = ruling.holdsFor(Direction.IN) && ruling.isAbout(Protocol.TCP);
    return enters && !ruling.allows() && ruling.rule.ports().isEmpty();
  }
}
