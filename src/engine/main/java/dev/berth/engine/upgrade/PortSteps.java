package dev.berth.engine.upgrade;

import dev.berth.engine.upgrade.Step.Kind;
import dev.berth.engine.upgrade.Step.Ports;
import dev.berth.facts.Facts;
import dev.berth.facts.Opening;
import dev.berth.facts.Opening.State;
import dev.berth.facts.PortPlan;
import dev.berth.model.CatalogueRow;
import dev.berth.model.Cluster;
import dev.berth.model.Environment;
import dev.berth.model.PortRange;
import dev.berth.model.Version;
import dev.berth.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what is to be done about listeners whose ports are others in another version. */
final class PortSteps {
  private static final List<String> SERVERS = List.of("server");

  private final Contests contests;
  private final Firewalls firewalls;
  private final Facts facts;
  private final Set<Span> alone;
  private final Environment environment;
  private final Words words;
  private final StepList steps;

  /**
   * Adds what is to be done to a list.
   *
   * @param environment as it is in the other version
   */
  PortSteps(PortPlan now, PortPlan there, Environment environment, Words words, StepList steps) {
    this.contests = new Contests(now, there, words);
    this.firewalls = new Firewalls(now, there, words);
    this.facts = there.facts();
    this.alone = alone(facts.clusters(environment));
    this.environment = environment;
    this.words = words;
    this.steps = steps;
  }

  void add(List<PortShift> shifts) {
    for (PortShift each : shifts) {
      add(each);
    }
  }

  private void add(PortShift shift) {
    if (shift.isHeld()) {
      add(Kind.WRITE, shift, Optional.empty(), List.of(held(shift), row(shift).change()));
    } else if (shift.isOpenQuestion()) {
      String what = shift.isFurther() ? "it is used in " : "they are others in ";
      String open = "The sources do not say whether " + what + versions(shift) + ".";
      add(Kind.LOOK, shift, Optional.empty(), List.of(open));
    } else if (shift.after().isEmpty()) {
      add(Kind.CLOSE, shift, Optional.empty(), doubts(shift));
    } else {
      addNew(shift, shift.after().get());
    }
  }

  private String held(PortShift shift) {
    Version from = shift.now().orElseThrow().environment().version();
    Version to = environment.version();
    PortRange usual = facts.catalogue().defaultPorts(shift.role(), to).orElseThrow();
    String held = "It starts where it does by default in " + from + ". In " + to + " that is ";
    return held + usual + ": unless it is set on the machine, it moves there.";
  }

  private void addNew(PortShift shift, PortRange after) {
    Optional<Opening> opening =
        isReachedFromElsewhere(shift)
            ? Optional.of(firewalls.about(shift, after))
            : Optional.empty();
    Optional<State> state = opening.map(Opening::state).filter(each -> each != State.UNUSED);
    boolean isOpen = state.isEmpty() || state.get() == State.ALLOWED;
    List<String> notes = notes(shift, opening);
    List<String> contested = contests.with(shift, after);
    if (!isOpen || contested.isEmpty()) {
      add(isOpen ? Kind.FREE : Kind.OPEN, shift, state, notes);
    }
    if (!contested.isEmpty()) {
      contested.addAll(notes);
      add(Kind.MOVE, shift, state, contested);
    }
  }

  private boolean isReachedFromElsewhere(PortShift shift) {
    return !row(shift).reachedBy().isEmpty() && !isAlone(shift);
  }

  private List<String> notes(PortShift shift, Optional<Opening> opening) {
    CatalogueRow row = row(shift);
    List<String> notes = new ArrayList<>();
    if (opening.isPresent()) {
      String by = String.join(", ", row.reachedBy());
      notes.add("Reached by: " + by + ". " + firewalls.note(shift, opening.get()));
    } else if (isAlone(shift)) {
      notes.add("Only other servers of its cluster reach it, and there are none.");
    } else {
      notes.add("Nobody has to reach it from another machine, as far as is known.");
    }
    String purpose = shift.before().map(ports -> "To keep " + ports).orElse("To change it");
    notes.add(purpose + ": " + row.change());
    notes.addAll(doubts(shift));
    return notes;
  }

  private void add(Kind kind, PortShift shift, Optional<State> state, List<String> notes) {
    Ports ports = new Ports(shift.role(), shift.before(), shift.after(), state);
    steps.add(
        new Step(
            kind,
            row(shift).name(),
            Optional.of(ports),
            List.of(words.place(shift.claim())),
            notes,
            shift.certainty(),
            shift.sources()));
  }

  private CatalogueRow row(PortShift shift) {
    return facts.catalogue().row(shift.role());
  }

  /** Whether only servers reach it and there is no other in the cluster. */
  private boolean isAlone(PortShift shift) {
    return row(shift).reachedBy().equals(SERVERS) && alone.contains(shift.claim().owner().span());
  }

  /** The servers that share their cluster with no other. */
  private static Set<Span> alone(List<Cluster> clusters) {
    Set<Span> alone = new HashSet<>();
    for (Cluster each : clusters) {
      if (each.servers().size() == 1) {
        alone.add(each.servers().get(0).span());
      }
    }
    return alone;
  }

  private static List<String> doubts(PortShift shift) {
    return shift.uncertainVersions().isEmpty()
        ? List.of()
        : List.of("The sources leave open how it is in " + versions(shift) + ".");
  }

  private static String versions(PortShift shift) {
    return String.join(" and in ", shift.uncertainVersions());
  }
}
