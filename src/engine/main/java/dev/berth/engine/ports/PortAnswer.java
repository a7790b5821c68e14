package dev.berth.engine.ports;

import dev.berth.engine.ports.PortTable.Reading;
import dev.berth.engine.secret.Redaction;
import dev.berth.facts.PassedOver;
import dev.berth.facts.PortClaim;
import dev.berth.facts.PortPlan;
import dev.berth.facts.Vacancy;
import dev.berth.model.CatalogueRow;
import dev.berth.model.Environment;
import dev.berth.model.PortRange;
import dev.berth.model.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Which ports a new listener can have on a host, in words. No secret is in them; characters that
 * nobody sees still are.
 *
 * @param host as it was asked for
 * @param acquaintance whether anything is known of the host
 * @param vacancy the ports
 * @param use what they are for
 * @param lead what they follow
 * @param passed the first of what was passed over, in the order of the search
 * @param morePassed how much more was
 * @param reading whether all of the files could be read
 */
public record PortAnswer(
    String host,
    Acquaintance acquaintance,
    Vacancy vacancy,
    PortUse use,
    String lead,
    List<Passed> passed,
    int morePassed,
    Reading reading) {
  private static final int MOST_PASSED = 20;

  public PortAnswer {
    passed = List.copyOf(passed);
  }

  /** Whether environments mention a host. */
  public enum Acquaintance {
    MENTIONED,
    UNKNOWN
  }

  /**
   * Ports that the listener does not get.
   *
   * @param reason in a word, for programs
   * @param why for people: who has them
   */
  public record Passed(PortRange ports, String reason, String why) {}

  /** The answer for a host, however it is called. */
  public static PortAnswer of(
      String host, Acquaintance acquaintance, Vacancy vacancy, PortPlan plan, Reading reading) {
    Redaction redaction = new Redaction(List.of());
    for (Environment each : plan.facts().environments()) {
      redaction.of("", each.span());
    }
    int shown = Math.min(MOST_PASSED, vacancy.passed().size());
    List<Passed> passed = new ArrayList<>();
    for (PassedOver each : vacancy.passed().subList(0, shown)) {
      passed.add(passed(each, redaction));
    }
    return new PortAnswer(
        host,
        acquaintance,
        vacancy,
        PortUse.of(vacancy.role(), plan.facts().catalogue()),
        lead(vacancy, plan, redaction),
        passed,
        vacancy.passed().size() - shown,
        reading);
  }

  private static Passed passed(PassedOver passed, Redaction redaction) {
    if (passed instanceof PassedOver.Taken taken) {
      String who = redaction.of(taken.claim().label(), taken.claim().span());
      return new Passed(taken.ports(), "taken", who + doubt(taken));
    }
    if (passed instanceof PassedOver.Usual usual) {
      CatalogueRow row = usual.row();
      return new Passed(
          usual.ports(), "usual", "default of " + row.name() + " in " + usual.version());
    }
    if (passed instanceof PassedOver.HandedOut) {
      return new Passed(passed.ports(), "handed-out", "ports that the system hands out");
    }
    return passed instanceof PassedOver.Privileged
        ? new Passed(passed.ports(), "privileged", "privileged processes only")
        : new Passed(passed.ports(), "too-few", "fewer ports than are wanted");
  }

  private static String doubt(PassedOver.Taken taken) {
    int first = taken.claim().ports().last() + 1;
    int last = taken.ports().last();
    return last < first ? "" : ", which may have " + new PortRange(first, last) + " too";
  }

  private static String lead(Vacancy vacancy, PortPlan plan, Redaction redaction) {
    if (vacancy.lead() instanceof Vacancy.Peers peers) {
      String why = vacancy.role() == Role.CLUSTERING ? ", the one port of the cluster: " : ", as ";
      return peers.first() + why + label(peers.peer(), redaction) + hostOf(peers.peer(), redaction);
    }
    if (vacancy.lead() instanceof Vacancy.Neighbours pattern) {
      String step = pattern.step() == 1 ? "" : " in steps of " + pattern.step();
      return "counted up"
          + step
          + " from "
          + pattern.first()
          + ", "
          + label(pattern.lowest(), redaction);
    }
    String certainty =
        plan.facts()
            .catalogue()
            .row(vacancy.role())
            .defaultIn(vacancy.version(), "")
            .map(each -> each.certainty().note())
            .orElse("");
    return vacancy.lead().first() + ", the default in " + vacancy.version() + certainty;
  }

  private static String label(PortClaim claim, Redaction redaction) {
    return redaction.of(claim.label(), claim.span());
  }

  private static String hostOf(PortClaim claim, Redaction redaction) {
    return " on host \"" + redaction.of(claim.machine().name(), claim.span()) + "\"";
  }
}
