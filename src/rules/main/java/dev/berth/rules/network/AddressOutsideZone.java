package dev.berth.rules.network;

import static dev.berth.diagnostic.Severity.WARNING;

import dev.berth.diagnostic.Edit;
import dev.berth.diagnostic.Fix;
import dev.berth.facts.Facts;
import dev.berth.model.Environment;
import dev.berth.model.Host;
import dev.berth.model.Value;
import dev.berth.model.Zone;
import dev.berth.rule.Confidence;
import dev.berth.rule.LintRule;
import dev.berth.rule.Report;
import dev.berth.rule.Rule;
import java.util.List;

/** Finds hosts that say they are in a zone and have no address in it, but others. */
@LintRule(
    severity = WARNING,
    confidence = Confidence.INFERRED,
    summary = "a host has no address in the zone that it names",
    why =
        """
        Rules for a zone are written for its addresses. A machine that is counted to a zone and has
        an address elsewhere is treated by firewalls as one of that other place: the rules that
        were meant for it do not hold.\
        """,
    fix = "Correct the address or the zone of the host, or add the address to the zone.",
    about = {Zone.class, Host.class},
    source = "https://www.rfc-editor.org/rfc/rfc4632")
public record AddressOutsideZone() implements Rule<Environment> {
  @Override
  public void check(Environment environment, Facts facts, Report report) {
    for (Host host : environment.hosts()) {
      List<Value<String>> addresses = HostAddresses.of(host);
      for (Zone zone : environment.zones()) {
        boolean own = host.zone().isPresent() && zone.name().is(host.zone().get());
        if (own && !addresses.isEmpty() && HostAddresses.areOutside(zone, addresses)) {
          String what = host.label() + " names zone \"" + zone.name() + "\", which does not have ";
          Report.Finding finding =
              report
                  .at(addresses.get(0), what + "its address " + addresses.get(0))
                  .related(zone, "the addresses of the zone");
          offerOther(host, HostAddresses.zonesOf(addresses, environment), finding);
        }
      }
    }
  }

  /** The zone that has all addresses of the host, if it is the only one. */
  private static void offerOther(Host host, List<Zone> zones, Report.Finding finding) {
    if (zones.size() == 1 && zones.get(0).name().isPresent()) {
      Edit edit = Edit.value(host.zone(), host.zone(), zones.get(0).name());
      finding.fix(Fix.unsafe("Name " + zones.get(0).label(), edit));
    }
  }
}
